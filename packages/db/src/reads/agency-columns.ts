/** Today, where the offices are. */
export const todaySql = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** SQL of an agency `a`, each column under its name, with its parent on a day. */
export const agencyColumns = (onDay: string): string => `a.id, a.code, a.unit_code as "unitCode", a.name_vi as "nameVi",
    a.name_en as "nameEn", a.kind, agency_parent(a.id, a.parent_id, ${onDay}) as "parentId",
    a.valid_from::text as "validFrom", a.valid_to::text as "validTo", a.phone, a.email, a.address,
    a.opening_vi as "openingVi", a.opening_en as "openingEn"`;
