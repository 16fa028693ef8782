import type { Decision } from '../decision.ts';
import { decisionFrom, type Moment } from '../decision-from.ts';
import type { Dossier } from '../dossier.ts';
import type { JournalEntry } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Declared } from '../facts.ts';
import type { Answers } from '../form/field.ts';
import type { Procedure } from '../procedure.ts';
import type { Role } from '../roles.ts';
import { canonical } from '../version/canonical.ts';
import type { Migration } from './migration.ts';
import { type MovedAnswers, moveAnswers } from './move-answers.ts';
import { migrationFrom } from './move-dossier.ts';
import { moveState } from './move-state.ts';
import { hasEnded, leavesOf } from './state-paths.ts';

/** Why a dossier keeps the version that it has. */
export type StayReason = 'ended' | 'asPlanned' | 'otherVersion';

/** Why a person must look before a dossier moves; `detail`: a question, a state or a role. */
export type PersonReason = 'ask' | 'noNewForm' | 'state' | 'nowhere' | 'nobodyHolds' | 'notReplayed';

/** What becomes of one dossier: it moves, it stays as it is, or a person must look at it first. */
export type MigrationVerdict =
  | { verdict: 'moves'; decision: Decision; answers: Answers; aside: Answers }
  | { verdict: 'stays'; why: StayReason }
  | { verdict: 'person'; why: PersonReason; detail: string };

export interface ToMigrate {
  dossier: Dossier;
  /** The newest revision, and its number. */
  answers: Answers;
  revision: number;
  /** Whether anybody holds a role at an agency. */
  holds: (role: Role, agencyId: string) => boolean;
}

/** What rules may look at, after the move: of the answers, and of what a clerk declared in their place. */
function declaredAfter(
  migration: Migration,
  from: Procedure,
  to: Procedure,
  { dossier, answers }: ToMigrate,
): { declared: Declared; moved: MovedAnswers } {
  const { declared } = dossier.facts;
  const corrected = { ...answers, ...(declared as Answers) };
  const names = to.form.flatMap(({ fields }) => fields.filter((field) => field.declared).map(({ name }) => name));
  const after = moveAnswers(migration, from.form, to.form, corrected);
  const entries = names.flatMap((name) => (after.answers[name] === undefined ? [] : [[name, after.answers[name]]]));
  return { declared: Object.fromEntries(entries), moved: moveAnswers(migration, from.form, to.form, answers) };
}

const person = (why: PersonReason, detail: string): MigrationVerdict => ({ verdict: 'person', why, detail });

/** What becomes of a dossier of an older version under this one, and the decision that moves it. Pure. */
export function decideMigration(
  from: Procedure,
  to: Procedure,
  given: ToMigrate,
  { now, calendar }: Moment,
): MigrationVerdict {
  const { dossier } = given;
  const migration = migrationFrom(to, from.version);
  if (!migration || dossier.procedureVersion !== from.version) return { verdict: 'stays', why: 'otherVersion' };
  if (hasEnded(from.machine, dossier.state)) return { verdict: 'stays', why: 'ended' };
  const way = moveState(migration, to, dossier);
  if ('stays' in way) return { verdict: 'stays', why: 'asPlanned' };
  if ('person' in way) return person('state', leavesOf(dossier.state, 'handling').join(' + '));
  if ('nowhere' in way) return person('nowhere', way.nowhere.join(', '));
  const { declared, moved } = declaredAfter(migration, from, to, given);
  const [unclear] = moved.unclear;
  if (unclear) return person(unclear.why, unclear.field);
  const rewrites = canonical(moved.answers) !== canonical(given.answers) || migration.papers !== undefined;
  const entry: Extract<JournalEntry, { type: 'migrate' }> = {
    seq: dossier.version + 1,
    type: 'migrate',
    data: { from: from.version, to: to.version, declared, revision: given.revision + (rewrites ? 1 : 0) },
    at: now,
    actorId: 'system',
    actorRole: 'system',
    agencyId: null,
    calendarVersion: calendar.version,
    issued: {},
  };
  const decision = decisionFrom(to, entry, evolve(to, dossier, entry, calendar), { now, calendar });
  const missing = decision.tasks.find(({ role, agencyId }) => !given.holds(role, agencyId));
  if (missing) return person('nobodyHolds', missing.role);
  return { verdict: 'moves', decision, answers: moved.answers, aside: moved.aside };
}
