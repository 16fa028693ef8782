import type { Post } from '@mot-cua/workflow';
import { pairsFor, type Queue } from './queue.ts';

/** How much each queue of a viewer holds now. */
export type QueueCounts = Record<Queue, number>;

interface Places {
  agencies: string;
  roles: string;
  userId: string;
  soonUntil: string;
}

/** SQL that counts, over parameters at these places. */
export const countsSql = ({ agencies, roles, userId, soonUntil }: Places): string => `select
  count(*) filter (where t.role <> 'applicant')::int as "all",
  count(*) filter (where t.role <> 'applicant' and t.assignee_id = ${userId})::int as mine,
  count(*) filter (where t.role <> 'applicant' and t.assignee_id is null)::int as unassigned,
  count(*) filter (where t.role <> 'applicant' and t.due_at <= now())::int as late,
  count(*) filter (where t.role <> 'applicant' and t.due_at >= now() and t.due_at <= ${soonUntil})::int as soon,
  count(*) filter (where t.role = 'applicant')::int as waiting
  from unnest(${agencies}::text[], ${roles}::text[]) as post(agency_id, role)
  join task t on t.agency_id = post.agency_id and t.role = post.role`;

/** The pairs of agency and role that are counted: the viewer's own, and the applicants of the same agencies. */
export function countedPairs(posts: readonly Post[]): [agencies: string[], roles: string[]] {
  const own = pairsFor('all', posts);
  const waiting = pairsFor('waiting', posts);
  return [
    [...own.agencies, ...waiting.agencies],
    [...own.roles, ...waiting.roles],
  ];
}
