import { type Actor, type Role, system } from '@mot-cua/workflow';

export const staff = (id: string, agencyId: string, ...roles: Role[]): Extract<Actor, { kind: 'staff' }> => ({
  kind: 'staff',
  id,
  personId: null,
  posts: [{ agencyId, roles }],
});

/** A person for every role at one agency. */
export const staffOf = (agencyId: string) => ({
  clerk: staff('clerk', agencyId, 'receptionClerk', 'resultClerk', 'cashier'),
  head: staff('head', agencyId, 'divisionHead'),
  handler: staff('handler', agencyId, 'handler'),
  inspector: staff('inspector', agencyId, 'inspector'),
  leader: staff('leader', agencyId, 'approvingLeader'),
  documentClerk: staff('document-clerk', agencyId, 'documentClerk'),
});

/** One ward with a person for every role, a second ward that is asked, and two citizens. */
export const people = {
  ...staffOf('bach-mai'),
  lan: { kind: 'citizen', id: 'citizen-lan' },
  minh: { kind: 'citizen', id: 'citizen-minh' },
  consultee: staff('consultee', 'hoan-kiem', 'consultee'),
  otherClerk: staff('other-clerk', 'hoan-kiem', 'receptionClerk'),
  admin: staff('admin', 'bach-mai', 'systemAdmin'),
  system,
} as const satisfies Record<string, Actor>;
