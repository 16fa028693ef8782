import type { Instant } from '@mot-cua/calendar';
import {
  type Command,
  type Dossier,
  decideMigration,
  hasEnded,
  leavesOf,
  type Migration,
  type MigrationVerdict,
  moveState,
  nationalStatus,
  type Procedure,
  permitted,
  type Role,
  replay,
} from '@mot-cua/workflow';
import { applicantId } from './calls-for.ts';
import { type Place, plainWeeks, walk } from './explore.ts';
import { type Graph, graphOf } from './graph.ts';
import { type Problem, problem } from './problem.ts';
import { atoms, harmless, kindOf, type Shape, shapeOf } from './shape.ts';

/** All that is known of two versions before a dossier is looked at. */
export interface Ground {
  migration: Migration;
  from: Procedure;
  to: Procedure;
  before: Graph;
  after: Graph;
  /** By the path of a state of the new version: what every dossier in it has in common. */
  natural: ReadonlyMap<string, { readonly always: Shape; readonly never: Shape }>;
  rules: readonly string[];
  staffed: (role: Role) => boolean;
  /** How many steps more, or less, the new version takes from application to result. */
  longerBy: number;
  shorterBy: number;
}

interface Moved {
  place: Place;
  at: Instant;
  was: Dossier;
  is: Dossier;
}

const stepOf = ({ state }: Dossier): string => leavesOf(state, 'handling').join(' + ');

const about = (dossier: Dossier, more: Record<string, string> = {}) => ({ state: stepOf(dossier), ...more });

/** Facts that no dossier of the new state can have, or that all have and this one has not. */
function strangeFacts({ natural }: Ground, { was, is }: Moved): Problem[] {
  const shape = shapeOf(is.facts);
  const leaves = [...leavesOf(is.state, 'handling'), ...leavesOf(is.state, 'delivery')];
  return leaves.flatMap((leaf) => {
    const native = natural.get(leaf);
    if (!native) return [problem('neverSo', about(was, { to: leaf }))];
    const missing = atoms.filter((atom) => native.always[atom] && !shape[atom]);
    const strange = atoms.filter((atom) => native.never[atom] && shape[atom] && !harmless.includes(atom));
    return [...missing, ...strange].map((fact) => problem('strange', about(was, { to: leaf, fact })));
  });
}

const rank = ['registered', 'accepted', 'processing', 'settled', 'returned'];

function wayBack({ before, after, longerBy, shorterBy, to }: Ground, { was, is }: Moved, said: boolean): Problem[] {
  if (!hasEnded(to.machine, was.state) && hasEnded(to.machine, is.state)) return [problem('endedSilently', about(was))];
  const [old, now] = [was, is].map(({ state }) => rank.indexOf(nationalStatus(state) ?? ''));
  if (old !== undefined && now !== undefined && now !== -1 && now < old) return [problem('statusBack', about(was))];
  const [left, then] = [
    before.fromState.get(JSON.stringify(was.state.handling)),
    after.fromState.get(JSON.stringify(is.state.handling)),
  ];
  if (left === undefined || then === undefined || said) return [];
  if (then > left + longerBy) return [problem('goesBack', about(was, { to: stepOf(is) }))];
  return then < left - shorterBy ? [problem('skipsWork', about(was, { to: stepOf(is) }))] : [];
}

/** Whether the result is in reach, and whether money may be asked for on the way. */
function aheadOf(ground: Ground, { place, is, at }: Moved): { settles: boolean; charged: boolean } {
  const { after, to, rules, staffed } = ground;
  const kind = kindOf(is, rules);
  if (after.places.has(kind)) return { settles: after.canSettle.has(kind), charged: after.charged.has(kind) };
  const start: Place = { kind, dossier: is, answers: place.answers, journal: [], at, edges: [] };
  const fresh = walk(to, [start], { rules, calendar: plainWeeks, known: after.places });
  const graph = graphOf(new Map([...after.places, ...fresh]), staffed);
  return { settles: graph.canSettle.has(kind), charged: graph.charged.has(kind) };
}

function goingOn(ground: Ground, moved: Moved): Problem[] {
  const { before } = ground;
  const { settles, charged } = aheadOf(ground, moved);
  const { was, place } = moved;
  const mayBeCharged = before.charged.has(place.kind) || was.facts.acceptedAt === null;
  return [
    ...(settles || !before.canSettle.has(place.kind)
      ? []
      : [problem('nobodyActs', about(was, { to: stepOf(moved.is) }))]),
    ...(charged && !mayBeCharged ? [problem('chargedLater', about(was))] : []),
  ];
}

const duties: readonly Command[] = ['resubmit', 'startPayment', 'submit'];
const applicant = { kind: 'citizen', id: applicantId } as const;

const rightsOf = (procedure: Procedure, dossier: Dossier): Command[] =>
  permitted(procedure, dossier, applicant)
    .filter(({ closed, command }) => closed === null && !duties.includes(command))
    .map(({ command }) => command);

function rights({ migration, from, to }: Ground, { was, is }: Moved): Problem[] {
  const now = rightsOf(to, is);
  return rightsOf(from, was)
    .filter((command) => !now.includes(command) && !migration.givesUp?.includes(command))
    .map((command) => problem('rightLost', about(was, { command })));
}

function time({ was, is, at }: Moved): Problem[] {
  const [old, now] = [was.facts.clock, is.facts.clock];
  const running = old && now && old.endedAt === null;
  const cut = was.facts.waitUntil && is.facts.waitUntil && is.facts.waitUntil < was.facts.waitUntil;
  return [
    ...(running && now.dueAt > old.dueAt && now.segments.length === old.segments.length
      ? [problem('promiseBroken', about(was))]
      : []),
    ...(running && now.dueAt < at && old.dueAt >= at ? [problem('lateByLaw', about(was))] : []),
    ...(cut ? [problem('timeCut', about(was))] : []),
  ];
}

function money({ was, is }: Moved): Problem[] {
  const [old, now] = [was.facts.fee, is.facts.fee];
  const kept = old.paid === now.paid && old.refunded === now.refunded;
  const owed = now.amount > old.amount && (was.facts.acceptedAt !== null || old.paid > 0);
  return kept && !owed ? [] : [problem('moneyChanged', about(was))];
}

const idle = { holds: () => true };

/** The moments at which a migration may come: soon after the last entry, and just before the promise. */
function momentsOf({ at, dossier: { facts } }: Place): Instant[] {
  const soon = new Date(Date.parse(at) + 3_600_000).toISOString();
  const dueAt = facts.clock?.endedAt === null ? facts.clock.dueAt : null;
  const late = dueAt && new Date(Date.parse(dueAt) - 3_600_000).toISOString();
  return late && late > soon ? [soon, late] : [soon];
}

function judge(
  ground: Ground,
  place: Place,
  at: Instant,
  verdict: Extract<MigrationVerdict, { verdict: 'moves' }>,
): Problem[] {
  const { migration, from, to } = ground;
  const { entry, dossier: is } = verdict.decision;
  const moved: Moved = { place, at, was: place.dossier, is };
  const people = { ownerId: applicantId, submitterId: applicantId };
  const versionOf = (version: string) => (version === from.version ? from : to);
  const again = replay(to, is.id, people, [...place.journal, entry], () => plainWeeks, versionOf);
  const way = moveState(migration, to, place.dossier);
  const said = 'to' in way && way.deliberate;
  return [
    ...strangeFacts(ground, moved),
    ...wayBack(ground, moved, said),
    ...goingOn(ground, moved),
    ...rights(ground, moved),
    ...time(moved),
    ...money(moved),
    ...(JSON.stringify(again) === JSON.stringify(is) ? [] : [problem('notReplayed', about(place.dossier))]),
  ];
}

export interface PlaceProof {
  verdict: MigrationVerdict['verdict'];
  problems: Problem[];
}

/** What becomes of one kind of dossier, and everything that is wrong with it. */
export function provePlace(ground: Ground, place: Place): PlaceProof {
  const { from, to } = ground;
  const proofs = momentsOf(place).map((at) => {
    const given = { dossier: place.dossier, answers: place.answers, revision: 1, ...idle };
    const verdict = decideMigration(from, to, given, { now: at, calendar: plainWeeks });
    if (verdict.verdict === 'moves') return { verdict, problems: judge(ground, place, at, verdict) };
    const lost = verdict.verdict === 'person' && verdict.why === 'nowhere';
    return { verdict, problems: lost ? [problem('stateLost', about(place.dossier))] : [] };
  });
  return { verdict: proofs[0]?.verdict.verdict ?? 'stays', problems: proofs.flatMap((each) => each.problems) };
}
