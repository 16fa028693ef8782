import type { Actor } from '@mot-cua/workflow';
import { seesDossiers } from './policies.ts';

/** The agencies whose dossiers an actor may list, each once: the scope of every list, count and search. */
export function visibleAgencies(actor: Actor | null): string[] {
  if (actor?.kind !== 'staff') return [];
  const posts = actor.posts.filter(({ roles }) => roles.some((role) => seesDossiers.includes(role)));
  return [...new Set(posts.map(({ agencyId }) => agencyId))];
}
