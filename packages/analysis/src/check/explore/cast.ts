import { type Actor, type Role, roles, system } from '@mot-cua/workflow';

/** The agencies of the small world in which services are tried: one that receives, one that a dossier is passed to, two that are asked. */
export const agencies = { here: 'here', elsewhere: 'elsewhere', asked: ['asked-1', 'asked-2'] } as const;

export const applicant: Actor = { kind: 'citizen', id: 'applicant' };

const staff = (id: string, held: readonly Role[]): Actor => ({
  kind: 'staff',
  id,
  personId: null,
  posts: [agencies.here, agencies.elsewhere].map((agencyId) => ({ agencyId, roles: held })),
});

const consultee = (agencyId: string): Actor => ({
  kind: 'staff',
  id: `consultee-${agencyId}`,
  personId: null,
  posts: [{ agencyId, roles: ['consultee'] }],
});

/** Who may stand in for a role. */
export type Cast = (role: Role) => readonly Actor[];

const consultees = agencies.asked.map(consultee);

/** One person for each role. */
export const everyRole: Cast = (role) => {
  if (role === 'applicant') return [applicant];
  if (role === 'system') return [system];
  return role === 'consultee' ? consultees : [staff(role, [role])];
};

const allRoles = roles.filter((role) => !['applicant', 'system', 'consultee'].includes(role));

/** One person who holds every post there is, by delegation or otherwise, and colleagues who do too. */
export const everyPost: Cast = (role) =>
  ['applicant', 'system', 'consultee'].includes(role)
    ? everyRole(role)
    : [staff('everything', allRoles), staff('everything-else', allRoles)];
