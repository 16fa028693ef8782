import type { Instant } from '@mot-cua/calendar';
import type { Post } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { pairsFor, type Queue } from './queue.ts';

const text = `select
  count(*) filter (where t.role <> 'applicant')::int as "all",
  count(*) filter (where t.role <> 'applicant' and t.assignee_id = $3)::int as mine,
  count(*) filter (where t.role <> 'applicant' and t.assignee_id is null)::int as unassigned,
  count(*) filter (where t.role <> 'applicant' and t.due_at <= now())::int as late,
  count(*) filter (where t.role <> 'applicant' and t.due_at >= now() and t.due_at <= $4)::int as soon,
  count(*) filter (where t.role = 'applicant')::int as waiting
  from unnest($1::text[], $2::text[]) as post(agency_id, role)
  join task t on t.agency_id = post.agency_id and t.role = post.role`;

/** How much each queue of the viewer holds now. */
export async function queueCounts(
  db: Database,
  { posts, userId, soonUntil }: { posts: readonly Post[]; userId: string; soonUntil: Instant },
): Promise<Record<Queue, number>> {
  const own = pairsFor('all', posts);
  const waiting = pairsFor('waiting', posts);
  const agencies = [...own.agencies, ...waiting.agencies];
  const roles = [...own.roles, ...waiting.roles];
  const [counts] = await select<Record<Queue, number>>(db, 'queue-counts', text, [agencies, roles, userId, soonUntil]);
  return counts ?? { all: 0, mine: 0, unassigned: 0, late: 0, soon: 0, waiting: 0 };
}
