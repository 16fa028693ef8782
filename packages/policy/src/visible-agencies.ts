import type { Actor, Post, Role } from '@mot-cua/workflow';
import { readsFigures, seesDossiers } from './policies.ts';

/** The agencies whose dossiers an actor may list, each once, with those that they took over from: the scope of every search. */
export const visibleAgencies = (actor: Actor | null): string[] =>
  unique(postsOf(actor, seesDossiers).flatMap(({ agencyId, succeeds }) => [agencyId, ...(succeeds ?? [])]));

/** The agencies at whose figures an actor may look, with those below them. */
export const reportedAgencies = (actor: Actor | null): string[] =>
  unique(postsOf(actor, readsFigures).map(({ agencyId }) => agencyId));

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const postsOf = (actor: Actor | null, wanted: readonly Role[]): readonly Post[] =>
  actor?.kind === 'staff' ? actor.posts.filter(({ roles }) => roles.some((role) => wanted.includes(role))) : [];
