import { decideMigration, type MigrationVerdict, migrationFrom } from '@mot-cua/workflow';
import { plainWeeks } from '../../src/migration/explore.ts';
import type { ProblemCode } from '../../src/migration/problem.ts';
import { proveMigration } from '../../src/migration/prove-migration.ts';
import { addBaselines, type Baselines, noBaselines } from './baselines.ts';
import type { Change, Kind } from './change.ts';
import { kindChanged, newField } from './changes-of-fields.ts';
import { deadlineShortened, feeAdded, guardTightened, serviceRetired } from './changes-of-rules.ts';
import { mergedStates, parallelStep, removedState, renamedState, splitRole, splitState } from './changes-of-steps.ts';
import { type Fault, faultsOf } from './oracle.ts';
import { type Defect, defects } from './planted.ts';
import type { Random } from './random.ts';
import { comesToAnEnd, type Story, tellStory } from './story.ts';

const makers: Record<Kind, (random: Random) => Change> = {
  'a state renamed': renamedState,
  'a state split': splitState,
  'two states merged': mergedStates,
  'a state removed': removedState,
  'a new required field': newField,
  'a field of another kind': kindChanged,
  'a role split': splitRole,
  'a fee added': feeAdded,
  'a deadline shortened': deadlineShortened,
  'a guard tightened': guardTightened,
  'a parallel step': parallelStep,
  'a service retired': serviceRetired,
};

/** What was seen of one kind of change. */
export interface KindResult {
  kind: Kind;
  dossiers: number;
  moves: number;
  stays: number;
  person: number;
  faults: Partial<Record<Fault, number>>;
  /** Dossiers that were moved and then never came to an end. */
  stuck: number;
  /** Safe migrations in which the prover saw a danger. */
  falseAlarms: string[];
  /** Unsafe ones with the reasons for which they were refused; none where it was let through. */
  refused: { name: string; codes: readonly ProblemCode[] }[];
  planted: Map<Defect['name'], boolean>;
  baselines: Baselines;
}

const verdictOf = ({ from, to }: Change, { dossier, answers, at }: Story): MigrationVerdict => {
  const now = new Date(Date.parse(at) + 3_600_000).toISOString();
  const given = { dossier, answers, revision: 1, holds: () => true };
  return decideMigration(from, to, given, { now, calendar: plainWeeks });
};

function proveChange(change: Change, result: KindResult): void {
  if (migrationFrom(change.to, change.from.version)) {
    const { problems } = proveMigration(change.from, change.to);
    result.falseAlarms.push(...problems.map((each) => JSON.stringify(each)));
  }
  for (const { name, to } of change.unsafe)
    result.refused.push({ name, codes: proveMigration(change.from, to).problems.map(({ code }) => code) });
}

function plant(change: Change, story: Story, verdict: MigrationVerdict, { planted }: KindResult): void {
  if (verdict.verdict !== 'moves') return;
  for (const { name, harm } of defects)
    if (!planted.get(name)) planted.set(name, faultsOf(change, story, harm(verdict)).length > 0);
}

function seeStory(change: Change, random: Random, result: KindResult): void {
  const story = tellStory(change.from, random);
  const verdict = verdictOf(change, story);
  result.dossiers += 1;
  result[verdict.verdict] += 1;
  for (const fault of faultsOf(change, story, verdict)) result.faults[fault] = (result.faults[fault] ?? 0) + 1;
  addBaselines(result.baselines, change, story);
  plant(change, story, verdict, result);
  if (!random.chance(0.1)) return;
  const after =
    verdict.verdict === 'moves'
      ? { ...story, dossier: verdict.decision.dossier, at: verdict.decision.entry.at }
      : story;
  const version = verdict.verdict === 'moves' ? change.to : change.from;
  if (!comesToAnEnd(version, after, random)) result.stuck += 1;
}

/** One kind of change: services of different shape, each proved, its unsafe variants tried, and its dossiers moved. */
export function runKind(kind: Kind, random: Random, given: { dossiers: number; services: number }): KindResult {
  const result: KindResult = {
    kind,
    dossiers: 0,
    moves: 0,
    stays: 0,
    person: 0,
    faults: {},
    stuck: 0,
    falseAlarms: [],
    refused: [],
    planted: new Map(),
    baselines: noBaselines(),
  };
  for (let service = 0; service < given.services; service++) {
    const change = makers[kind](random);
    proveChange(change, result);
    const share = Math.ceil((given.dossiers - result.dossiers) / (given.services - service));
    for (let count = 0; count < share; count++) seeStory(change, random, result);
  }
  return result;
}
