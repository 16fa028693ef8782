import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import type { Petition, PetitionState } from '../tables/petition-row.ts';

/** A petition in a list of the office. */
export interface PetitionAt extends Pick<Petition, 'id' | 'code' | 'kind' | 'agencyId' | 'fullName' | 'state'> {
  sentAt: Instant;
  dueAt: Instant | null;
  agencyVi: string;
  agencyEn: string;
}

/** Who looks: their agencies, themselves as a member of staff and as a citizen. */
export interface PetitionViewer {
  agencyIds: readonly string[];
  staffId: string;
  personId: string | null;
}

// Nobody sees what is about them, nor what they wrote themselves.
const seen = ({ agencies, staff, person }: { agencies: string; staff: string; person: string }) =>
  `q.agency_id = any(${agencies}) and not ${staff} = any(q.about_ids)
    and (${person} is null or q.person_id is distinct from ${person})`;

const page = `select q.id, q.code, q.kind, q.agency_id as "agencyId", q.full_name as "fullName", q.state, q.sent_at as "sentAt",
    q.due_at as "dueAt", a.name_vi as "agencyVi", a.name_en as "agencyEn"
  from petition q join agency a on a.id = q.agency_id
  where ${seen({ agencies: '$1', staff: '$2', person: '$3::text' })} and q.state = $4 order by coalesce(q.due_at, q.sent_at), q.id limit $5 offset $6`;

type Row = Omit<PetitionAt, 'sentAt' | 'dueAt'> & { sentAt: Date; dueAt: Date | null };

/** Petitions in a state at these agencies, the nearest deadline first. */
export async function petitionsAt(
  db: Database,
  { agencyIds, staffId, personId }: PetitionViewer,
  { state, most, from }: { state: PetitionState; most: number; from: number },
): Promise<PetitionAt[]> {
  const rows = await select<Row>(db, 'petitions-at', page, [agencyIds, staffId, personId, state, most, from]);
  return rows.map(({ sentAt, dueAt, ...row }) => ({ ...row, sentAt: instant(sentAt), dueAt: instantOrNull(dueAt) }));
}

export type PetitionCounts = Partial<Record<PetitionState, { count: number; late: number }>>;

/** SQL that counts what is in each state, and what of it is late: one object, over these expressions. */
export const countPetitionsSql = (places: Parameters<typeof seen>[0]): string =>
  `select coalesce(json_object_agg(c.state, json_build_object('count', c.count, 'late', c.late)), '{}') from (
    select q.state, count(*)::int as count, (count(*) filter (where q.due_at < now()))::int as late
    from petition q where ${seen(places)} group by q.state) c`;
