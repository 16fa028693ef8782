import type { Actor, Facts, Role } from '@mot-cua/workflow';

/** Who may answer a citizen's message: those who receive, handle, decide or hand over; not who is only consulted, and no cashier. */
const answeringRoles: readonly Role[] = ['receptionClerk', 'resultClerk', 'divisionHead', 'handler', 'approvingLeader'];

const answers = ({ roles }: { roles: readonly Role[] }): boolean => roles.some((role) => answeringRoles.includes(role));

type Concerned = Pick<Facts, 'receivingAgencyId' | 'competentAgencyId'>;

/** For which agency this actor may answer a message about a dossier: the one that decides before the one that receives; null for none. */
export function answeringAgency(actor: Actor | null, facts: Concerned): string | null {
  if (actor?.kind !== 'staff') return null;
  const mine = actor.posts.filter(answers).map(({ agencyId }) => agencyId);
  return [facts.competentAgencyId, facts.receivingAgencyId].find((agencyId) => mine.includes(agencyId)) ?? null;
}

/** The agencies for which an actor answers messages: the scope of the list of those that wait. */
export const answeredAgencies = (actor: Actor | null): string[] =>
  actor?.kind === 'staff' ? [...new Set(actor.posts.filter(answers).map(({ agencyId }) => agencyId))] : [];
