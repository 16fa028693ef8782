import type { Post } from '@mot-cua/workflow';

export interface StaffMember {
  id: string;
  subject: string;
  fullName: string;
  active: boolean;
  /** The same human being as a citizen, if known: for nobody decides on an own dossier. */
  personId: string | null;
  /** Those held today, in Vietnam, one per agency; then those for which they stand in. */
  posts: Post[];
}

/** A post with the names of its agency. */
export type NamedPost = Post & {
  readonly agencyName: string;
  readonly agencyNameEn: string;
  /** For whom, where it is somebody else's. */
  readonly principalName?: string;
};

/** The citizen with the personal number of a member of staff (`number`: an SQL expression). */
export const asCitizen = (number: string) => `(
  select id from person where personal_id = ${number} order by subject nulls last, id limit 1)`;

const namesOfAgency = `, 'agencyName', a.name_vi, 'agencyNameEn', a.name_en`;

/** Whom an agency (`id`: an SQL expression) took over from as a whole, at first or at last hand, as JSON. */
const succeededBy = (id: string) => `(
    with recursive before as (
      select from_id from agency_succession where to_id = ${id} and share = 'whole'
      union select s.from_id from agency_succession s join before on s.to_id = before.from_id where s.share = 'whole')
    select coalesce(json_agg(from_id order by from_id), '[]') from before)`;

const today = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;
const heldOn = (post: string) => `${today} between ${post}.valid_from and coalesce(${post}.valid_to, 'infinity')`;

/** Posts of today by whose they are; `null`: one's own. A substitute must hold a post at the same agency, and nobody stands in for an administrator. */
const heldBy = (id: string) => `
  select p.agency_id, array_agg(p.role order by p.role) as roles, null as "for", null as "forName", null as "forPerson"
    from staff_post p where p.staff_id = ${id} and ${heldOn('p')} group by p.agency_id
  union all
  select p.agency_id, array_agg(p.role order by p.role), h.id, h.full_name, ${asCitizen('h.personal_id')}
    from substitution u join staff h on h.id = u.staff_id and h.active
    join staff_post p on p.staff_id = u.staff_id and p.agency_id = u.agency_id and p.role <> 'systemAdmin' and ${heldOn('p')}
    where u.substitute_id = ${id} and u.ended_at is null and ${today} between u.valid_from and u.valid_to
      and exists (select from staff_post own where own.staff_id = ${id} and own.agency_id = u.agency_id and ${heldOn('own')})
    group by p.agency_id, h.id`;

/** The groups whose member somebody is today, at an agency; null where there is none. Also of one that was closed: what still waits there is taken. */
const groupsOf = (staff: string, agency: string) => `(
    select json_agg(distinct belongs.group_id order by belongs.group_id) from work_group_member belongs
      join work_group grouped on grouped.id = belongs.group_id and grouped.agency_id = ${agency}
    where belongs.staff_id = ${staff} and ${heldOn('belongs')})`;

/**
 * The posts that a member of staff (`id`: an SQL expression) holds today, their own first, then those for which they stand in,
 * as JSON; `named`, with the names of agencies and colleagues.
 */
export const currentPosts = (id: string, { named = false } = {}) => `coalesce((
  select json_agg(json_strip_nulls(json_build_object('agencyId', held.agency_id, 'roles', held.roles, 'succeeds', ${succeededBy('held.agency_id')},
      'groups', ${groupsOf(`coalesce(held."for", ${id})`, 'held.agency_id')},
      'onBehalfOf', case when held."for" is not null then json_build_object('id', held."for", 'personId', held."forPerson") end
      ${named ? `${namesOfAgency}, 'principalName', held."forName"` : ''})) order by held."for" nulls first, held.agency_id)
  from (${heldBy(id)}) held${named ? ' join agency a on a.id = held.agency_id' : ''}), '[]')`;
