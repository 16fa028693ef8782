import {
  type Actor,
  agenciesOf,
  type Facts,
  type PastMoment,
  type Permitted,
  permittedTakeBack,
  permittedTo,
  type Role,
  roles,
  system,
} from '@mot-cua/workflow';
import { may } from './may.ts';

/** What somebody in a role could see of a dossier as it stood, and do with it. */
export interface RoleRights {
  role: Role;
  /** Where the role would be held; none for the applicant and the system, and for those whom nobody asked. */
  agencies: readonly string[];
  sees: { dossier: boolean; papers: boolean };
  /** The commands that a page would have shown, the closed ones with the reason. */
  commands: readonly Permitted[];
}

/** Who was asked once sees the dossier still, though there is nothing left to answer. */
const placesOf = (role: Role, facts: Facts): readonly string[] =>
  role === 'consultee'
    ? [...new Set(facts.consultations.map(({ agencyId }) => agencyId))]
    : role === 'applicant' || role === 'system'
      ? []
      : agenciesOf(role, facts);

/** The page is shown at the deciding agency before a role is held there, too: nothing can be done on it yet. */
const seatsOf = (agencies: readonly string[], { competentAgencyId }: Facts): readonly string[] =>
  agencies.length > 0 ? agencies : [competentAgencyId];

/** Somebody in a role and in no other: the one who has the dossier in hand, a member of the group, or a person nobody knows. */
function somebody(role: Role, { ownerId, handlerId, groupId }: Facts, agencies: readonly string[]): Actor {
  if (role === 'system') return system;
  if (role === 'applicant') return { kind: 'citizen', id: ownerId };
  const groups = groupId && role === 'handler' ? { groups: [groupId] } : {};
  const posts = agencies.map((agencyId) => ({ agencyId, roles: [role], ...groups }));
  return { kind: 'staff', id: (role === 'handler' && handlerId) || role, personId: null, posts };
}

function seenBy(actor: Actor, facts: Facts): RoleRights['sees'] {
  if (actor.kind === 'system') return { dossier: true, papers: true };
  const own = actor.kind === 'citizen';
  return {
    dossier: may(own ? 'ownDossier' : 'staffDossier', actor, { facts }) === 'yes',
    papers: may(own ? 'ownDossier' : 'staffFile', actor, { facts }) === 'yes',
  };
}

/**
 * What each role could see and do with a dossier as it stood: by the table of policies, and by the chart that all pages ask; and
 * whether it could take back what had just been done, while nobody else had opened it.
 */
export const rightsAt = ({ procedure, dossier, ...last }: PastMoment): RoleRights[] =>
  roles.map((role) => {
    const agencies = placesOf(role, dossier.facts);
    const seats = role === 'consultee' ? agencies : seatsOf(agencies, dossier.facts);
    const actor = somebody(role, dossier.facts, seats);
    const acts = actor.kind !== 'staff' || may('staffDossierActs', actor, { facts: dossier.facts }) === 'yes';
    return {
      role,
      agencies,
      sees: seenBy(actor, dossier.facts),
      commands: acts
        ? [
            ...permittedTo(procedure, dossier, actor),
            ...permittedTakeBack({ ...last, procedure, dossier, seen: false }, actor, last.entry.at),
          ]
        : [],
    };
  });
