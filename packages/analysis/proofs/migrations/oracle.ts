import { isDeepStrictEqual } from 'node:util';
import { type MigrationVerdict, type Procedure, replay } from '@mot-cua/workflow';
import { plainWeeks } from '../../src/migration/explore.ts';
import { type Change, stepOf } from './change.ts';
import { people, type Story } from './story.ts';

/** What is wrong with the fate of one dossier, in the words of the proof's goals. */
export type Fault =
  | 'not accounted for'
  | 'in an invalid state'
  | 'reset in silence'
  | 'fields lost'
  | 'elsewhere than the truth'
  | 'money changed'
  | 'time taken'
  | 'not replayed';

interface Chart {
  readonly type?: string;
  readonly initial?: string;
  readonly states?: Readonly<Record<string, Chart>>;
}

/** Whether a state is whole, read from the chart's own data: one child where it is compound, every child where it is parallel. */
function isWhole(chart: Chart, value: unknown): boolean {
  const children = chart.states ?? {};
  if (Object.keys(children).length === 0)
    return value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
  const inner: Record<string, unknown> =
    typeof value === 'string' ? { [value]: undefined } : ((value ?? {}) as Record<string, unknown>);
  const names = Object.keys(inner);
  const enough =
    chart.type === 'parallel' ? Object.keys(children).every((name) => names.includes(name)) : names.length === 1;
  return enough && names.every((name) => children[name] !== undefined && isWhole(children[name], inner[name]));
}

const ends = ['notAccepted', 'cancelled', 'withdrawn', 'stopped', 'closed'].map((name) => `handling.${name}`);

/** What the truth says of a dossier: its step, that it stays, or that a person is asked. */
function expected(change: Change, story: Story): { verdict: string; step?: string } {
  if (ends.includes(stepOf(story))) return { verdict: 'stays' };
  const fate = change.fate(story);
  if (typeof fate === 'string') return { verdict: fate };
  return change.fields(story.answers) ? { verdict: 'moves', step: fate.step } : { verdict: 'person' };
}

type Moves = Extract<MigrationVerdict, { verdict: 'moves' }>;

function fieldFaults(change: Change, story: Story, { answers, aside, decision }: Moves): Fault[] {
  const truth = change.fields(story.answers);
  const declared = change.to.form.flatMap((page) =>
    page.fields.filter((field) => field.declared).map(({ name }) => name),
  );
  const said = Object.entries(truth?.answers ?? {}).filter(([name]) => declared.includes(name));
  const whole =
    isDeepStrictEqual({ ...answers }, { ...truth?.answers }) &&
    isDeepStrictEqual({ ...aside }, { ...truth?.aside }) &&
    isDeepStrictEqual({ ...decision.dossier.facts.declared }, Object.fromEntries(said));
  return whole ? [] : ['fields lost'];
}

function moneyFaults(change: Change, story: Story, { decision }: Moves): Fault[] {
  const [old, now] = [story.dossier.facts.fee, decision.dossier.facts.fee];
  const owed = change.owes?.(story) ?? old.amount;
  return now.amount === owed && now.paid === old.paid && now.refunded === old.refunded ? [] : ['money changed'];
}

function timeFaults(story: Story, { decision }: Moves): Fault[] {
  const [old, now] = [story.dossier.facts, decision.dossier.facts];
  const late = old.clock && (now.clock?.dueAt ?? '') > old.clock.dueAt;
  const overdue =
    old.clock?.endedAt === null && old.clock.dueAt >= decision.entry.at && (now.clock?.dueAt ?? '') < decision.entry.at;
  const cut = old.waitUntil !== null && (now.waitUntil ?? '') < old.waitUntil;
  return late || overdue || cut ? ['time taken'] : [];
}

function replayed({ from, to }: Pick<Change, 'from' | 'to'>, story: Story, { decision }: Moves): Fault[] {
  const versionOf = (version: string): Procedure => (version === from.version ? from : to);
  const journal = [...story.journal, decision.entry];
  const again = replay(to, story.dossier.id, people, journal, () => plainWeeks, versionOf);
  return isDeepStrictEqual(again, decision.dossier) ? [] : ['not replayed'];
}

function stateFaults(change: Change, story: Story, { decision }: Moves, step: string | undefined): Fault[] {
  const chart = change.to.machine.config as unknown as Chart;
  const { state } = decision.dossier;
  if (!isWhole(chart, state)) return ['in an invalid state'];
  const is = stepOf({ ...story, dossier: decision.dossier });
  if (is === step) return [];
  return [is.endsWith('.unassigned') || is.endsWith('.draft') ? 'reset in silence' : 'elsewhere than the truth'];
}

/** Judges a verdict by the truth alone; shares no code with what made it. */
export function faultsOf(change: Change, story: Story, verdict: MigrationVerdict | null): Fault[] {
  if (!verdict) return ['not accounted for'];
  const wanted = expected(change, story);
  if (verdict.verdict !== 'moves') return verdict.verdict === wanted.verdict ? [] : ['not accounted for'];
  if (wanted.verdict !== 'moves') return ['elsewhere than the truth'];
  return [
    ...stateFaults(change, story, verdict, wanted.step),
    ...fieldFaults(change, story, verdict),
    ...moneyFaults(change, story, verdict),
    ...timeFaults(story, verdict),
    ...replayed(change, story, verdict),
  ];
}
