import type { Actor } from './actor.ts';
import type { Facts } from './facts.ts';
import type { Role } from './roles.ts';

/** The agencies at which a role must be held to act on a dossier. */
export function agenciesOf(role: Role, facts: Facts): readonly string[] {
  switch (role) {
    case 'receptionClerk':
    case 'resultClerk':
    case 'cashier':
      return [facts.receivingAgencyId];
    case 'consultee':
      return [...new Set(facts.consultations.filter(({ answer }) => !answer).map(({ agencyId }) => agencyId))];
    default:
      return [facts.competentAgencyId];
  }
}

/** Owner and submitter, and whoever acts for the owner; whether a mandate holds and reaches so far is the policy's to say. */
const isApplicant = ({ id, mandate }: Extract<Actor, { kind: 'citizen' }>, { ownerId, submitterId }: Facts): boolean =>
  id === ownerId || id === submitterId || mandate?.ownerId === ownerId;

/** In which role, and for which agency, an actor stands before a dossier: the first of the wanted roles that he holds. */
export function standing(
  actor: Actor,
  wanted: readonly Role[],
  facts: Facts,
): { role: Role; agencyId: string | null } | null {
  for (const role of wanted) {
    if (role === 'system') {
      if (actor.kind === 'system') return { role, agencyId: null };
      continue;
    }
    if (role === 'applicant') {
      if (actor.kind === 'citizen' && isApplicant(actor, facts)) return { role, agencyId: null };
      continue;
    }
    if (actor.kind !== 'staff') continue;
    const agencyId = agenciesOf(role, facts).find((id) =>
      actor.posts.some((post) => post.agencyId === id && post.roles.includes(role)),
    );
    if (agencyId) return { role, agencyId };
  }
  return null;
}
