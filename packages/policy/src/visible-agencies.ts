import type { Actor, Role } from '@mot-cua/workflow';
import { readsFigures, seesDossiers } from './policies.ts';

/** The agencies whose dossiers an actor may list, each once, with those that they took over from: the scope of every list, count and search. */
export const visibleAgencies = (actor: Actor | null): string[] => agenciesOf(actor, seesDossiers);

/** The agencies at whose figures an actor may look, with those below them. */
export const reportedAgencies = (actor: Actor | null): string[] => agenciesOf(actor, readsFigures);

function agenciesOf(actor: Actor | null, wanted: readonly Role[]): string[] {
  if (actor?.kind !== 'staff') return [];
  const posts = actor.posts.filter(({ roles }) => roles.some((role) => wanted.includes(role)));
  return [...new Set(posts.flatMap(({ agencyId, succeeds }) => [agencyId, ...(succeeds ?? [])]))];
}
