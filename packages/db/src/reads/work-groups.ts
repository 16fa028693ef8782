import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';
import { todaySql } from './agency-columns.ts';

/** Named people of one agency to whom a dossier is given together. */
export interface WorkGroup {
  id: string;
  agencyId: string;
  name: string;
  closedAt: Instant | null;
  /** Members of today who hold the post of a handler there. */
  members: number;
  /** Dossiers that wait with it until a member takes one, and how many of them are beyond their date. */
  waiting: number;
  late: number;
}

type Row = Omit<WorkGroup, 'closedAt'> & { closedAt: Date | null };

/** Whoever is a member on a day, and may take what waits with the group. */
const countMembers = `select count(distinct m.staff_id)::int from work_group_member m
    join staff s on s.id = m.staff_id and s.active
    join staff_post p on p.staff_id = m.staff_id and p.agency_id = g.agency_id and p.role = 'handler'
  where m.group_id = g.id and ${todaySql} between m.valid_from and coalesce(m.valid_to, 'infinity')
    and ${todaySql} between p.valid_from and coalesce(p.valid_to, 'infinity')`;

const columns = `g.id, g.agency_id as "agencyId", g.name, g.closed_at as "closedAt", (${countMembers}) as members,
    waiting.all as waiting, waiting.late
  from work_group g cross join lateral (
    select count(distinct t.dossier_id)::int as all,
      count(distinct t.dossier_id) filter (where t.due_at < now())::int as late
    from task t where t.group_id = g.id) waiting`;

const at = `select ${columns} where g.agency_id = any($1) order by g.closed_at is not null, g.name, g.id limit 500`;
const one = `select ${columns} where g.id = $1`;

const readRow = ({ closedAt, ...row }: Row): WorkGroup => ({ ...row, closedAt: instantOrNull(closedAt) });

/** The groups of these agencies, those that are closed last. */
export const groupsAt = async (db: Database, agencyIds: readonly string[]): Promise<WorkGroup[]> =>
  (await select<Row>(db, 'groups-at', at, [agencyIds])).map(readRow);

export async function findGroup(db: Database, id: string): Promise<WorkGroup | null> {
  const [row] = isUuid(id) ? await select<Row>(db, 'find-group', one, [id]) : [];
  return row ? readRow(row) : null;
}

/** Who belongs to a group on which days, both included. */
export interface GroupMember {
  staffId: string;
  fullName: string;
  from: PlainDate;
  to: PlainDate | null;
}

const members = `select m.staff_id as "staffId", s.full_name as "fullName", m.valid_from::text as "from",
    m.valid_to::text as "to"
  from work_group_member m join staff s on s.id = m.staff_id
  where m.group_id = $1 and coalesce(m.valid_to, 'infinity') >= m.valid_from
    and coalesce(m.valid_to, 'infinity') >= $2::date and ($3 or m.valid_from <= $2::date)
  order by s.full_name, s.id, m.valid_from limit 500`;

/** The members of a group on a day; with `later`, those who join after it, too. */
export const groupMembers = (
  db: Database,
  { groupId, on, later = false }: { groupId: string; on: PlainDate; later?: boolean },
): Promise<GroupMember[]> => select<GroupMember>(db, 'group-members', members, [groupId, on, later]);
