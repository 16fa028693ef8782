import type { Actor, Post } from './actor.ts';
import { agencyAt, beyondOf, isOnlyReceived, resultComesBack } from './beyond/beyond.ts';
import type { Facts } from './facts.ts';
import { isForMembers } from './in-hand/with-group.ts';
import type { Role } from './roles.ts';

/** Where a result is handed over: nowhere while it is on its way to the desk where it is fetched. */
function resultDesk(facts: Facts): readonly string[] {
  if (resultComesBack(facts)) return [];
  const { resultAt = 'receiving' } = beyondOf(facts) ?? {};
  return [agencyAt(facts, resultAt)];
}

/** The agencies at which a role must be held to act on a dossier. */
export function agenciesOf(role: Role, facts: Facts): readonly string[] {
  switch (role) {
    case 'cashier':
      return [facts.receivingAgencyId];
    case 'receptionClerk':
      return [beyondOf(facts)?.arrivedAt ? facts.competentAgencyId : facts.receivingAgencyId];
    case 'resultClerk':
      return resultDesk(facts);
    case 'consultee':
      return [...new Set(facts.consultations.filter(({ answer }) => !answer).map(({ agencyId }) => agencyId))];
    default:
      return isOnlyReceived(facts) ? [] : [facts.competentAgencyId];
  }
}

/** In which role, for which agency, and for whom, where somebody else holds the post. */
export interface Standing {
  role: Role;
  agencyId: string | null;
  onBehalfOf?: string;
}

type StaffActor = Extract<Actor, { kind: 'staff' }>;

/** What the holder of a post may not do, being a party, no substitute does for them. */
const serves = ({ onBehalfOf }: Post, { ownerId, submitterId }: Facts): boolean =>
  !onBehalfOf?.personId || ![ownerId, submitterId].includes(onBehalfOf.personId);

/** A handler who is no member does nothing on what waits with a group. */
const reaches = ({ groups }: Post, role: Role, facts: Facts): boolean =>
  role !== 'handler' || isForMembers(groups, facts);

/** By a post of one's own, before one that is somebody else's. */
function standingByPost({ posts }: StaffActor, role: Role, facts: Facts): Standing | null {
  const held = posts.filter((post) => post.roles.includes(role) && serves(post, facts) && reaches(post, role, facts));
  const ownFirst = [...held.filter(({ onBehalfOf }) => !onBehalfOf), ...held.filter(({ onBehalfOf }) => onBehalfOf)];
  for (const agencyId of agenciesOf(role, facts)) {
    const post = ownFirst.find((each) => each.agencyId === agencyId);
    if (post) return { role, agencyId, ...(post.onBehalfOf && { onBehalfOf: post.onBehalfOf.id }) };
  }
  return null;
}
/** Owner and submitter, and whoever acts for the owner; whether a mandate holds and reaches so far is the policy's to say. */
const isApplicant = ({ id, mandate }: Extract<Actor, { kind: 'citizen' }>, { ownerId, submitterId }: Facts): boolean =>
  id === ownerId || id === submitterId || mandate?.ownerId === ownerId;

/** In which role, and for which agency, an actor stands before a dossier: the first of the wanted roles that he holds. */
export function standing(actor: Actor, wanted: readonly Role[], facts: Facts): Standing | null {
  for (const role of wanted) {
    if (role === 'system') {
      if (actor.kind === 'system') return { role, agencyId: null };
      continue;
    }
    if (role === 'applicant') {
      if (actor.kind === 'citizen' && isApplicant(actor, facts)) return { role, agencyId: null };
      continue;
    }
    const found = actor.kind === 'staff' ? standingByPost(actor, role, facts) : null;
    if (found) return found;
  }
  return null;
}
