import type { Post } from '@mot-cua/workflow';
import { inQueue, type Places, pairsFor, type Queue, queues } from './queue.ts';

/** How much each queue of a viewer holds now. */
export type QueueCounts = Record<Queue, number>;

const counted = queues.map((queue) => `count(*) filter (where "${queue}")::int as "${queue}"`).join(', ');

/** SQL that counts dossiers, not tasks: one that waits for the viewer twice is one line. Over parameters at these places. */
export const countsSql = ({ agencies, roles, ...places }: Places & { agencies: string; roles: string }): string =>
  `select ${counted} from (
    select ${queues.map((queue) => `bool_or(${inQueue(queue, 't', places)}) as "${queue}"`).join(', ')}
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
