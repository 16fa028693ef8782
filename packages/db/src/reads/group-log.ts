import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A line of a group's history: what was done, about whom or under which name, and by whom. */
export interface GroupLine {
  what: 'made' | 'renamed' | 'joined' | 'left' | 'closed';
  name: string | null;
  before: string | null;
  memberName: string | null;
  /** The first day of a member, or the last. */
  day: PlainDate | null;
  byName: string | null;
  at: Instant;
}

type Row = Omit<GroupLine, 'at'> & { at: Date };

const page = `select l.what, l.name, l.before, m.full_name as "memberName", l.day::text as day, b.full_name as "byName", l.at
  from work_group_log l left join staff m on m.id = l.staff_id left join staff b on b.id = l.by_id
  where l.group_id = $1 order by l.id desc limit $2 offset $3`;
const counted = 'select count(*)::int as count from work_group_log where group_id = $1';

/** The history of a group, the newest first. */
export async function groupLog(
  db: Database,
  { groupId, limit, skip }: { groupId: string; limit: number; skip: number },
): Promise<{ lines: GroupLine[]; count: number }> {
  const [rows, [found]] = await Promise.all([
    select<Row>(db, 'group-log', page, [groupId, limit, skip]),
    select<{ count: number }>(db, 'count-group-log', counted, [groupId]),
  ]);
  return { lines: rows.map(({ at, ...row }) => ({ ...row, at: instant(at) })), count: found?.count ?? 0 };
}
