import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import type { Person } from '../reads/person.ts';
import { select } from '../select.ts';
import { isUuid, storable, storableJson } from '../storable.ts';
import type { Guardianship } from './mandates.ts';
import { today } from './today.ts';

/** Who acts for a child until which day (ISO), and by what it is known: a clerk saw a paper, or the birth was registered here. */
export interface NewGuardianship extends Pick<Guardianship, 'relation' | 'paper' | 'document'> {
  id: string;
  childId: string;
  guardian: Pick<Person, 'id' | 'personalId' | 'fullName'>;
  agencyId: string;
  validTo: string;
  known: { staffId: string } | { birthDossierId: string };
}

// Within one statement: no mandate without its ground. What a clerk ended, a birth does not begin again.
const add = `with told as (
    select * from jsonb_to_recordset($1) as t (id uuid, child text, guardian text, number text, name text, until date, relation text,
      paper text, document text, agency text, staff text, birth uuid)),
  added as (
    insert into mandate (id, principal_id, representative_id, representative_number, representative_name, valid_from, valid_to,
      accepted_at, told_by)
    select id, child, guardian, number, name, ${today}, until, now(), 'guardianship' from told
    where staff is not null or not exists (select from mandate m
      where m.principal_id = child and m.representative_id = guardian and m.told_by = 'guardianship')
    on conflict do nothing returning id)
  insert into guardianship (mandate_id, relation, paper, document, agency_id, staff_id, birth_dossier_id)
  select id, relation, paper, document, agency, staff, birth from told join added using (id)`;

const standing = `select m.id from jsonb_to_recordset($1) as t (child text, guardian text) join mandate m
  on m.principal_id = t.child and m.representative_id = t.guardian and m.told_by = 'guardianship' and m.ended_at is null`;

/** Notes who acts for a child, once for the two as long as it lasts. Answers the ids under which it stands. Throws UnstorableText. */
export async function addGuardianships(db: Database, guardianships: readonly NewGuardianship[]): Promise<string[]> {
  const told = storableJson(
    guardianships.map(
      ({ id, childId: child, guardian, relation, paper, document, agencyId: agency, validTo, known }) => ({
        ...{
          id,
          child,
          guardian: guardian.id,
          number: guardian.personalId ?? '',
          name: guardian.fullName,
          until: validTo,
        },
        ...{ relation, paper, document, agency },
        ...('staffId' in known ? { staff: known.staffId } : { birth: known.birthDossierId }),
      }),
    ),
  );
  await select(db, 'add-guardianships', add, [told]);
  return (await select<{ id: string }>(db, 'standing-guardianships', standing, [told])).map(({ id }) => id);
}

/** As the counters of an agency see it. */
export interface GuardianshipAt extends Guardianship {
  id: string;
  childName: string;
  childBirthDate: string | null;
  guardianName: string;
  staffName: string | null;
  notedAt: Instant;
  endedAt: Instant | null;
  validTo: string;
}

type Row = Omit<GuardianshipAt, 'notedAt' | 'endedAt'> & { notedAt: Date; endedAt: Date | null };

const columns = `m.id, c.full_name as "childName", c.birth_date as "childBirthDate", m.representative_name as "guardianName",
  g.relation, g.paper, g.document, s.full_name as "staffName", a.name_vi as "agencyNameVi", a.name_en as "agencyNameEn",
  g.staff_id is not null as "atCounter", g.end_reason as "endReason", m.granted_at as "notedAt", m.ended_at as "endedAt",
  to_char(m.valid_to, 'YYYY-MM-DD') as "validTo"
  from guardianship g join mandate m on m.id = g.mandate_id join person c on c.id = m.principal_id
  join agency a on a.id = g.agency_id left join staff s on s.id = g.staff_id`;

// A clerk does not see to what is their own.
const notOf = (person: string) => `(${person}::text is null or ${person} not in (m.principal_id, m.representative_id))`;

const at = `select ${columns} where g.agency_id = any($1) and ${notOf('$2')} and ($5::uuid is null or m.id = $5)
  order by m.granted_at desc, m.id limit $3 offset $4`;

/** What was noted at some agencies, or one of it by its id, newest first; nothing of the clerk's own. */
export async function guardianshipsAt(
  db: Database,
  asked: { agencyIds: readonly string[]; personId: string | null; most: number; skip: number; id?: string },
): Promise<GuardianshipAt[]> {
  const { agencyIds, personId, most, skip, id } = asked;
  if (id !== undefined && !isUuid(id)) return [];
  const rows = await select<Row>(db, 'guardianships-at', at, [agencyIds, personId, most, skip, id ?? null]);
  return rows.map((row) => ({ ...row, notedAt: instant(row.notedAt), endedAt: instantOrNull(row.endedAt) }));
}

const end = `with over as (
    update mandate m set ended_at = now(), ended_by = $3 from guardianship g
    where m.id = $1 and g.mandate_id = m.id and g.agency_id = any($2) and m.ended_at is null and ${notOf('$5')}
    returning m.id)
  update guardianship set end_reason = $4 from over where mandate_id = over.id returning mandate_id`;

/** Ends it at once, with a reason. False: it is not theirs to end, or has ended. Throws UnstorableText. */
export async function endGuardianship(
  db: Database,
  ending: { id: string; agencyIds: readonly string[]; staffId: string; personId: string | null; reason: string },
): Promise<boolean> {
  const { id, agencyIds, staffId, personId, reason } = storable(ending);
  return (
    isUuid(id) && (await select(db, 'end-guardianship', end, [id, agencyIds, staffId, reason, personId])).length > 0
  );
}
