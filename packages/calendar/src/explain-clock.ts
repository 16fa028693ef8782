import { type Clock, currentSegment } from './clock.ts';
import { type Counting, countingOf } from './counting.ts';
import { derivedDue } from './derived-due.ts';
import { standsAt } from './due-state.ts';
import { type Row, runRows } from './run-rows.ts';
import { dayAt, type Instant, readInstant, writeInstant } from './vietnam-time.ts';
import { type WorkTable, workTable } from './work-table.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A row of an explanation. Reasons are codes, or the name of a holiday. */
export interface ClockRow {
  from: Instant;
  to: Instant;
  kind: Row['kind'];
  days: number;
  reason: string;
}

interface View {
  table: WorkTable;
  counting: Counting;
  due: number;
  /** Where counting ended before the due moment was rolled off days off; the due moment itself when it was not. */
  landing: number;
  countedTo: number;
  now: number;
}

/**
 * How the due date came about, in order of time, up to the later of due and `now`; a paused clock up to `now`.
 * `run`, `pause` and `void` rows count days as the limit does, `off` rows count days off.
 * The `run` rows and the `due` row add up to the limit and what an apology added to it: the `due` row holds
 * what is left when on hold or ended early, and a negative number when late.
 */
export function explainClock(calendar: WorkingCalendar, clock: Clock, now: Instant): readonly ClockRow[] {
  const view = viewOf(calendar, clock, now);
  const rows = segmentRows(clock, view);
  const position = rows.findIndex(({ from }) => from >= view.due);
  const all = rows.toSpliced(position < 0 ? rows.length : position, 0, dueRow(clock, view));
  return all.map((row) => ({ ...row, from: writeInstant(row.from), to: writeInstant(row.to) }));
}

function viewOf(calendar: WorkingCalendar, clock: Clock, now: Instant): View {
  const table = workTable(calendar);
  const counting = countingOf(table, clock.limit);
  const due = readInstant(clock.dueAt);
  const seenAt = readInstant(standsAt(clock, now));
  const stopped = clock.endedAt !== null || currentSegment(clock).kind === 'pause';
  return {
    table,
    counting,
    due,
    landing: rolledFrom(counting, due, derivedDue(calendar, clock).landing),
    countedTo: stopped ? seenAt : Math.max(seenAt, due),
    now: readInstant(now),
  };
}

function rolledFrom({ settlesForGood, perDay }: Counting, due: number, landing: number): number {
  if (settlesForGood || landing > due) return due;
  return perDay > 1 || dayAt(landing) < dayAt(due) ? landing : due;
}

function segmentRows(clock: Clock, view: View): Row[] {
  const { counting, countedTo, now } = view;
  return clock.segments.flatMap(({ kind, from: start, to: end, reason }) => {
    const from = readInstant(start);
    const openEnd = kind === 'run' ? countedTo : Math.max(from, now);
    const to = end === null ? openEnd : readInstant(end);
    if (kind === 'run') return countedRows(view, from, to, reason);
    return [{ from, to, kind, days: counting.between(from, to) / counting.perDay, reason }];
  });
}

// A run has up to three parts: up to the landing, rolled forward to the due moment, and late.
function countedRows({ table, counting, landing, due }: View, from: number, to: number, reason: string): Row[] {
  const rows: Row[] = [];
  const untilLanding = Math.min(to, landing);
  const untilDue = Math.min(to, due);
  if (untilLanding >= from) rows.push(...runRows(table, counting, from, untilLanding, reason));
  const rollsFrom = Math.max(from, landing);
  if (untilDue > rollsFrom) rows.push(rolledRow(rollsFrom, untilDue));
  const lateFrom = Math.max(from, due);
  if (to > lateFrom) rows.push(...runRows(table, counting, lateFrom, to, 'late'));
  return rows;
}

function rolledRow(from: number, to: number): Row {
  return { from, to, kind: 'off', days: dayAt(to) - dayAt(from), reason: 'rolledForward' };
}

function dueRow(clock: Clock, { counting, due, landing, countedTo }: View): Row {
  const late = countedTo > due;
  const left = late ? counting.between(countedTo, due) : Math.max(0, counting.between(countedTo, landing));
  const reason = clock.extensions.at(-1)?.kind ?? 'limit';
  return { from: due, to: due, kind: 'due', days: left / counting.perDay, reason };
}
