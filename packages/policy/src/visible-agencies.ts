import type { Actor, Role } from '@mot-cua/workflow';
import { type Policy, ruleOf } from './policies.ts';
import { postsUnder } from './posts-under.ts';

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The agencies at which an actor holds a role that a policy wants, each once: the one rule behind every list below. */
const under =
  (policy: Policy) =>
  (actor: Actor | null): string[] =>
    unique(postsUnder(policy, actor).map(({ agencyId }) => agencyId));

/** The same, with those that they took over from. */
const underOrBefore =
  (policy: Policy) =>
  (actor: Actor | null): string[] =>
    unique(postsUnder(policy, actor).flatMap(({ agencyId, succeeds }) => [agencyId, ...(succeeds ?? [])]));

/** The agencies whose dossiers an actor may list, with those that they took over from: the scope of every search. */
export const visibleAgencies = underOrBefore('workList');

/** The agencies whose registers an actor may read: the books of those that ended lie with their successors. */
export const registeredAgencies = underOrBefore('registers');

/** The agencies at whose figures an actor may look, with those below them. */
export const reportedAgencies = under('reports');

/** The agencies at whose desks an actor sits. */
export const deskAgencies = under('callTickets');

/** The agencies whose handlers' work an actor divides. */
export const headedAgencies = under('allotWork');

/** The agencies at which an actor takes work that is not assigned yet. */
export const takingAgencies = under('takeWork');

/** The groups with whose waiting dossiers an actor has to do: as a member, or for one who is away. */
export const memberGroups = (actor: Actor | null): string[] =>
  unique(postsUnder('takeWork', actor).flatMap(({ groups }) => groups ?? []));

/** The agencies at whose desks an actor hands over results. */
export const resultAgencies = under('results');

/** The agencies from whose counters an actor gives dossiers over to others. */
export const givingAgencies = under('handOvers');

/** The agencies whose money an actor counts. */
export const moneyAgencies = under('money');

/** The agencies whose inspections an actor plans or carries out. */
export const inspectingAgencies = under('inspections');

/** The agencies whose results an actor may see corrected, with those that they took over from. */
export const correctedAgencies = underOrBefore('corrections');

/** The agencies that an actor administers, with those below them. */
export const administeredAgencies = under('administer');

/** The agencies whose contact data an actor keeps, with those below them. */
export const keptAgencies = under('editAgencies');

/** The agencies at whose counters an actor notes who acts for a child, with what was noted at those taken over from. */
export const guardianAgencies = underOrBefore('guardians');

/** The agencies for whose drafts an actor gives the words. */
export const wordedAgencies = under('editWords');

/** The agencies whose working hours an actor announces, with those below them. */
export const hoursAgencies = under('announceHours');

/** Where an actor may search the audit, and in which role. */
export const auditingPosts = (actor: Actor | null): { agencyId: string; role: Role }[] =>
  postsUnder('audit', actor).flatMap(({ agencyId, roles }) => {
    const role = roles.find((each) => ruleOf('audit').roles?.includes(each));
    return role ? [{ agencyId, role }] : [];
  });
