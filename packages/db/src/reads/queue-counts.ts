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

/** SQL that counts dossiers, not tasks: one that waits for the viewer twice is one line. Over parameters at these places. */
export const countsSql = ({ agencies, roles, userId, soonUntil }: Places): string => `select
  count(*) filter (where ours)::int as "all",
  count(*) filter (where mine)::int as mine,
  count(*) filter (where unassigned)::int as unassigned,
  count(*) filter (where late)::int as late,
  count(*) filter (where soon)::int as soon,
  count(*) filter (where waiting)::int as waiting
  from (
    select bool_or(t.role <> 'applicant') as ours,
      bool_or(t.role <> 'applicant' and t.assignee_id = ${userId}) as mine,
      bool_or(t.role <> 'applicant' and t.assignee_id is null) as unassigned,
      bool_or(t.role <> 'applicant' and t.due_at <= now()) as late,
      bool_or(t.role <> 'applicant' and t.due_at >= now() and t.due_at <= ${soonUntil}) as soon,
      bool_or(t.role = 'applicant') as waiting
    from unnest(${agencies}::text[], ${roles}::text[]) as post(agency_id, role)
    join task t on t.agency_id = post.agency_id and t.role = post.role
    group by t.dossier_id
  ) dossier`;

/** The pairs of agency and role that are counted: the viewer's own, and the applicants of the same agencies. */
export function countedPairs(posts: readonly Post[]): [agencies: string[], roles: string[]] {
  const own = pairsFor('all', posts);
  const waiting = pairsFor('waiting', posts);
  return [
    [...own.agencies, ...waiting.agencies],
    [...own.roles, ...waiting.roles],
  ];
}
