import { type Actor, agenciesOf, type Dossier, type Role, roles, system } from '@mot-cua/workflow';

/** Where the play takes place: the ward that receives and decides, and one that is asked. */
export const places = { home: 'bach-mai', other: 'hoan-kiem' } as const;

/** The names that the tests' cast has, so that a story can be told there as it was played. */
const castNames: Partial<Record<Role, string>> = {
  applicant: 'lan',
  receptionClerk: 'clerk',
  resultClerk: 'clerk',
  cashier: 'clerk',
  divisionHead: 'head',
  handler: 'handler',
  approvingLeader: 'leader',
  documentClerk: 'documentClerk',
  inspector: 'inspector',
  consultee: 'consultee',
  system: 'system',
};

export const nameOf = (role: Role): string => castNames[role] ?? role;

const idOf = (role: Role): string => nameOf(role).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const applicantId = 'citizen-lan';

/** One person for each role, at every agency where the role could act on this dossier. */
export function actorIn(role: Role, { facts }: Dossier): Actor {
  if (role === 'system') return system;
  if (role === 'applicant') return { kind: 'citizen', id: applicantId };
  const posts = agenciesOf(role, facts).map((agencyId) => ({ agencyId, roles: [role] }));
  return { kind: 'staff', id: idOf(role), personId: null, posts };
}

/** Roles that do something with dossiers, in the order in which they usually come. */
export const playing: readonly Role[] = roles.filter((role) => role !== 'supervisor' && role !== 'systemAdmin');
