import { type Actor, type Role, system } from '@mot-cua/workflow';

const staff = (id: string, agencyId: string, ...roles: Role[]): Extract<Actor, { kind: 'staff' }> => ({
  kind: 'staff',
  id,
  personId: null,
  posts: [{ agencyId, roles }],
});

/** One ward with a person for every role, a second ward that is asked, and a citizen. */
export const people = {
  lan: { kind: 'citizen', id: 'citizen-lan' },
  minh: { kind: 'citizen', id: 'citizen-minh' },
  clerk: staff('clerk', 'bach-mai', 'receptionClerk', 'resultClerk', 'cashier'),
  head: staff('head', 'bach-mai', 'divisionHead'),
  handler: staff('handler', 'bach-mai', 'handler'),
  leader: staff('leader', 'bach-mai', 'approvingLeader'),
  documentClerk: staff('document-clerk', 'bach-mai', 'documentClerk'),
  consultee: staff('consultee', 'hoan-kiem', 'consultee'),
  otherClerk: staff('other-clerk', 'hoan-kiem', 'receptionClerk'),
  admin: staff('admin', 'bach-mai', 'systemAdmin'),
  system,
} as const satisfies Record<string, Actor>;
