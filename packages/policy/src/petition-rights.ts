import type { Actor, Post, Role } from '@mot-cua/workflow';
import { ruleOf } from './policies.ts';
import { postsUnder } from './posts-under.ts';

/** The lines of the table that are about petitions to an agency. */
export type PetitionPolicy = 'petitions' | 'screenPetitions' | 'answerPetitions' | 'publishPetitions';

/** Where a petition lies, who wrote it, and whom it is about. */
export interface ConcernedByPetition {
  readonly agencyId: string;
  readonly personId: string | null;
  readonly aboutIds: readonly string[];
}

/** Petitions are open work: who took over from an agency that ended does what it had begun. */
const agenciesOf = ({ agencyId, succeeds }: Post): string[] => [agencyId, ...(succeeds ?? [])];

/** The agencies whose petitions an actor may list or see to under a policy. */
export const petitionAgencies = (actor: Actor | null, policy: PetitionPolicy = 'petitions'): string[] => [
  ...new Set(postsUnder(policy, actor).flatMap(agenciesOf)),
];

/** For which agency of theirs, and in which role, an actor sees to a petition: never one about oneself, never one's own. */
export function actingOnPetition(
  policy: PetitionPolicy,
  actor: Actor | null,
  { agencyId, personId, aboutIds }: ConcernedByPetition,
): { agencyId: string; role: Role } | null {
  if (actor?.kind !== 'staff' || aboutIds.includes(actor.id)) return null;
  if (personId !== null && personId === actor.personId) return null;
  const wanted = ruleOf(policy).roles ?? [];
  for (const post of actor.posts) {
    const role = post.roles.find((each) => wanted.includes(each));
    if (role && agenciesOf(post).includes(agencyId)) return { agencyId: post.agencyId, role };
  }
  return null;
}

export const mayOnPetition = (policy: PetitionPolicy, actor: Actor | null, petition: ConcernedByPetition): boolean =>
  actingOnPetition(policy, actor, petition) !== null;
