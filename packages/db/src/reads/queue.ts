import type { Post, Role } from '@mot-cua/workflow';

export const queues = ['all', 'mine', 'unassigned', 'late', 'soon', 'waiting'] as const;

/** A view of the work list. `waiting`: it is the applicant's turn. */
export type Queue = (typeof queues)[number];

/** Two columns of (agency, role) pairs. */
export function pairsOf(posts: readonly Post[]): { agencies: string[]; roles: Role[] } {
  const pairs = posts.flatMap(({ agencyId, roles }) => roles.map((role) => ({ agencyId, role })));
  return { agencies: pairs.map(({ agencyId }) => agencyId), roles: pairs.map(({ role }) => role) };
}

/** The pairs whose work a queue shows. */
export function pairsFor(queue: Queue, posts: readonly Post[]): ReturnType<typeof pairsOf> {
  if (queue !== 'waiting') return pairsOf(posts);
  const agencies = [...new Set(posts.map(({ agencyId }) => agencyId))];
  return pairsOf(agencies.map((agencyId) => ({ agencyId, roles: ['applicant'] })));
}
