import type { Post } from '@mot-cua/workflow';

export interface StaffMember {
  id: string;
  subject: string;
  fullName: string;
  active: boolean;
  /** The same human being as a citizen, if known: for nobody decides on an own dossier. */
  personId: string | null;
  /** Those held today, in Vietnam; one per agency. */
  posts: Post[];
}

/** A post with the names of its agency. */
export type NamedPost = Post & { readonly agencyName: string; readonly agencyNameEn: string };

const namesOfAgency = `, 'agencyName', a.name_vi, 'agencyNameEn', a.name_en`;

/** Whom an agency (`id`: an SQL expression) took over from as a whole, at first or at last hand, as JSON. */
const succeededBy = (id: string) => `(
    with recursive before as (
      select from_id from agency_succession where to_id = ${id} and share = 'whole'
      union select s.from_id from agency_succession s join before on s.to_id = before.from_id where s.share = 'whole')
    select coalesce(json_agg(from_id order by from_id), '[]') from before)`;

/** The posts that a member of staff (`id`: an SQL expression) holds today, as JSON; `named`, with the names of the agencies. */
export const currentPosts = (id: string, { named = false } = {}) => `coalesce((
  select json_agg(json_build_object('agencyId', held.agency_id, 'roles', held.roles, 'succeeds', ${succeededBy('held.agency_id')}${named ? namesOfAgency : ''}) order by held.agency_id) from (
    select agency_id, array_agg(role order by role) as roles from staff_post
    where staff_id = ${id} and (now() at time zone 'Asia/Ho_Chi_Minh')::date between valid_from and coalesce(valid_to, 'infinity')
    group by agency_id) held${named ? ' join agency a on a.id = held.agency_id' : ''}), '[]')`;

/** The citizen with the personal number of a member of staff (`number`: an SQL expression). */
export const asCitizen = (number: string) => `(
  select id from person where personal_id = ${number} order by subject nulls last, id limit 1)`;
