import type { Post, Role } from '@mot-cua/workflow';

/** Lists by what is to be done, told by the role that is asked and the step. The last two: it is the applicant's turn. */
export const stepLists = [
  ...([
    'toAccept',
    'supplemented',
    'toTransfer',
    'toGiveOver',
    'toTakeOver',
    'withdrawals',
    'toAssign',
    'myGroups',
    'inHand',
    'consulted',
  ] as const),
  ...(['toApprove', 'toIssue', 'toCollect', 'toRefund', 'toDeliver', 'toPost'] as const),
  ...(['supplements', 'awaitingPayment'] as const),
] as const;

export const queues = ['all', 'mine', 'unassigned', 'late', 'soon', 'waiting', ...stepLists] as const;

/** A view of the work list. `waiting`: it is the applicant's turn. */
export type Queue = (typeof queues)[number];

/** The queues that narrow another one down. */
export const narrowings = ['mine', 'unassigned', 'late', 'soon'] as const satisfies readonly Queue[];
export type Narrowing = (typeof narrowings)[number];

const applicantsTurn: readonly Queue[] = ['waiting', 'supplements', 'awaitingPayment'];

/** Parameters by their places in a statement. */
export interface Places {
  /** The viewer, and those for whom they stand in. */
  userIds: string;
  soonUntil: string;
  /** The groups whose member the viewer is. */
  groupIds: string;
}

/** SQL that tells whether a task, under an alias, belongs to a queue. */
export function inQueue(queue: Queue, task: string, { userIds, soonUntil, groupIds }: Places): string {
  const at = (role: string, step = '%') => `(${task}.role = '${role}' and ${task}.step like 'handling.${step}')`;
  const by = (role: string) => `${task}.role = '${role}'`;
  const atStep = (role: string, step: string) => `(${by(role)} and ${task}.step = '${step}')`;
  switch (queue) {
    case 'all':
      return `${task}.role <> 'applicant'`;
    case 'mine':
      return `${task}.assignee_id = any(${userIds}::text[])`;
    case 'unassigned':
      return `(${task}.assignee_id is null and ${task}.role <> 'applicant')`;
    case 'late':
      return `(${task}.due_at <= now() and ${task}.role <> 'applicant')`;
    case 'soon':
      return `(${task}.due_at >= now() and ${task}.due_at <= ${soonUntil}::timestamptz and ${task}.role <> 'applicant')`;
    case 'waiting':
      return by('applicant');
    case 'supplements':
      return at('applicant', 'supplement%');
    case 'awaitingPayment':
      return `(${by('applicant')} and ${task}.step not like 'handling.supplement%')`;
    case 'toAccept':
      return at('receptionClerk', 'registered');
    case 'toTransfer':
      return at('receptionClerk', 'accepted');
    case 'toGiveOver':
      return `(${at('receptionClerk', 'handOver.%')} and ${task}.step <> 'handling.handOver.toTake')`;
    case 'toTakeOver':
      return at('receptionClerk', 'handOver.toTake');
    case 'withdrawals':
      return `${task}.step = 'handling.withdrawalRequested'`;
    case 'supplemented':
      // Handed in again, and nobody has done anything since.
      return `(${task}.role <> 'applicant' and ${task}.after = 'resubmit')`;
    case 'toAssign':
      return at('divisionHead', '%.unassigned');
    case 'myGroups':
      return `${task}.group_id = any(${groupIds}::uuid[])`;
    case 'inHand':
      return `(${task}.group_id is null and ${by('handler')} or ${by('inspector')} or ${at('receptionClerk', 'processing.%')})`;
    case 'consulted':
      return by('consultee');
    case 'toApprove':
      return `(${by('approvingLeader')} or (${by('divisionHead')} and ${task}.step not like '%.unassigned'))`;
    case 'toIssue':
      return by('documentClerk');
    case 'toCollect':
      return atStep('cashier', 'payment.due');
    case 'toRefund':
      return `(${by('cashier')} and ${task}.step <> 'payment.due')`;
    case 'toDeliver':
      return atStep('resultClerk', 'delivery.readyAtDesk');
    case 'toPost':
      return `(${by('resultClerk')} and ${task}.step <> 'delivery.readyAtDesk')`;
  }
}

/** Two columns of (agency, role) pairs. */
export function pairsOf(posts: readonly Post[]): { agencies: string[]; roles: Role[] } {
  const all = posts.flatMap(({ agencyId, roles }) => roles.map((role) => ({ agencyId, role })));
  // Held twice, by oneself and for a colleague, it is one pair.
  const pairs = [...new Map(all.map((pair) => [`${pair.agencyId} ${pair.role}`, pair])).values()];
  return { agencies: pairs.map(({ agencyId }) => agencyId), roles: pairs.map(({ role }) => role) };
}

/** The pairs whose work a queue shows. */
export function pairsFor(queue: Queue, posts: readonly Post[]): ReturnType<typeof pairsOf> {
  if (!applicantsTurn.includes(queue)) return pairsOf(posts);
  const agencies = [...new Set(posts.map(({ agencyId }) => agencyId))];
  return pairsOf(agencies.map((agencyId) => ({ agencyId, roles: ['applicant'] })));
}
