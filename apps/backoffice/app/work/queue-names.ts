import type { Work } from '@mot-cua/use-cases';
import type { Role } from '@mot-cua/workflow';

export type QueueName = keyof Work['counts'];

/** Lists of everybody: all that waits, and what of it is whose. */
export const wholeLists = ['all', 'mine', 'unassigned'] as const satisfies readonly QueueName[];

/** Lists by what is to be done, in the order of a dossier's way. */
const taskLists = [
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
] as const satisfies readonly QueueName[];

/** Lists of what waits for the applicant. */
export const applicantLists = ['supplements', 'awaitingPayment'] as const satisfies readonly QueueName[];

export const timeLists = ['late', 'soon'] as const satisfies readonly QueueName[];

const rolesOf: Readonly<Record<(typeof taskLists)[number], readonly Role[]>> = {
  toAccept: ['receptionClerk'],
  supplemented: ['receptionClerk', 'handler'],
  toGiveOver: ['receptionClerk'],
  toTakeOver: ['receptionClerk'],
  toTransfer: ['receptionClerk'],
  withdrawals: ['receptionClerk'],
  toAssign: ['divisionHead'],
  myGroups: ['handler'],
  inHand: ['handler', 'inspector'],
  consulted: ['consultee'],
  toApprove: ['divisionHead', 'approvingLeader'],
  toIssue: ['documentClerk'],
  toCollect: ['cashier'],
  toRefund: ['cashier'],
  toDeliver: ['resultClerk'],
  toPost: ['resultClerk'],
};

/** The lists whose work somebody with these roles does; that of groups is for their members. */
export const taskListsOf = (roles: readonly Role[], isMember: boolean) =>
  taskLists.filter((list) => rolesOf[list].some((role) => roles.includes(role)) && (isMember || list !== 'myGroups'));
