import type { Actor, Post, Role } from '@mot-cua/workflow';
import {
  administers,
  allotsWork,
  correctsResults,
  countsMoney,
  handsOver,
  inspects,
  readsAudit,
  readsFigures,
  readsRegisters,
  seesDossiers,
  sitsAtDesk,
  takesWork,
} from './policies.ts';

/** The agencies whose dossiers an actor may list, each once, with those that they took over from: the scope of every search. */
export const visibleAgencies = (actor: Actor | null): string[] => withThoseBefore(postsOf(actor, seesDossiers));

/** The agencies whose registers an actor may read: the books of those that ended lie with their successors. */
export const registeredAgencies = (actor: Actor | null): string[] => withThoseBefore(postsOf(actor, readsRegisters));

/** The agencies at whose figures an actor may look, with those below them. */
export const reportedAgencies = (actor: Actor | null): string[] =>
  unique(postsOf(actor, readsFigures).map(({ agencyId }) => agencyId));

/** The agencies at whose desks an actor sits. */
export const deskAgencies = (actor: Actor | null): string[] =>
  unique(postsOf(actor, sitsAtDesk).map(({ agencyId }) => agencyId));

/** The agencies whose handlers' work an actor divides. */
export const headedAgencies = (actor: Actor | null): string[] =>
  unique(postsOf(actor, allotsWork).map(({ agencyId }) => agencyId));

/** The agencies at which an actor takes work that is not assigned yet. */
export const takingAgencies = (actor: Actor | null): string[] =>
  unique(postsOf(actor, takesWork).map(({ agencyId }) => agencyId));
/** The agencies at whose desks an actor hands over results. */
export const resultAgencies = (actor: Actor | null): string[] =>
  unique(postsOf(actor, handsOver).map(({ agencyId }) => agencyId));

/** The agencies whose money an actor counts. */
export const moneyAgencies = (actor: Actor | null): string[] =>
  unique(postsOf(actor, countsMoney).map(({ agencyId }) => agencyId));
/** The agencies whose inspections an actor plans or carries out. */
export const inspectingAgencies = (actor: Actor | null): string[] =>
  unique(postsOf(actor, inspects).map(({ agencyId }) => agencyId));

/** The agencies whose results an actor may see corrected, with those that they took over from. */
export const correctedAgencies = (actor: Actor | null): string[] => withThoseBefore(postsOf(actor, correctsResults));

/** The agencies that an actor administers, with those below them. */
export const administeredAgencies = (actor: Actor | null): string[] =>
  unique(postsOf(actor, administers).map(({ agencyId }) => agencyId));

/** Where an actor may search the audit, and in which role. */
export const auditingPosts = (actor: Actor | null): { agencyId: string; role: Role }[] =>
  postsOf(actor, readsAudit).flatMap(({ agencyId, roles }) => {
    const role = roles.find((each) => readsAudit.includes(each));
    return role ? [{ agencyId, role }] : [];
  });

const withThoseBefore = (posts: readonly Post[]): string[] =>
  unique(posts.flatMap(({ agencyId, succeeds }) => [agencyId, ...(succeeds ?? [])]));

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const postsOf = (actor: Actor | null, wanted: readonly Role[]): readonly Post[] =>
  actor?.kind === 'staff' ? actor.posts.filter(({ roles }) => roles.some((role) => wanted.includes(role))) : [];
