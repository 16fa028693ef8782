import type { Role } from '@mot-cua/workflow';

/** By which roles of their own somebody may stand in for whoever signs, or assigns; for every other role any of these. */
const standsIn: Partial<Record<Role, readonly Role[]>> = {
  approvingLeader: ['approvingLeader', 'divisionHead'],
  divisionHead: ['divisionHead', 'approvingLeader', 'handler'],
  supervisor: ['supervisor', 'divisionHead', 'approvingLeader'],
};

const anyWork: readonly Role[] = [
  'receptionClerk',
  'resultClerk',
  'cashier',
  'divisionHead',
  'handler',
  'approvingLeader',
  'documentClerk',
  'inspector',
  'consultee',
];

/** Nobody stands in for an administrator: accounts and posts are given, never borrowed. */
export const substitutable = (roles: readonly Role[]): Role[] => roles.filter((role) => role !== 'systemAdmin');

/** Whether somebody with these roles of their own at an agency may stand in there for one who holds the others. */
export function mayStandIn(own: readonly Role[], held: readonly Role[]): boolean {
  const wanted = substitutable(held);
  return wanted.length > 0 && wanted.every((role) => own.some((each) => (standsIn[role] ?? anyWork).includes(each)));
}
