import type { Counting } from './counting.ts';
import { dayAt, midnightOf } from './vietnam-time.ts';
import type { WorkTable } from './work-table.ts';
import { isOpenOn } from './working-time.ts';

/** A row of an explanation in epoch milliseconds. */
export interface Row {
  from: number;
  to: number;
  kind: 'run' | 'pause' | 'void' | 'off' | 'due';
  days: number;
  reason: string;
}

/** A running stretch as rows: days counted, and the days off between them when the limit skips those. */
export function runRows(table: WorkTable, counting: Counting, from: number, to: number, reason: string): Row[] {
  if (counting.daysOff === 'counted') {
    return [{ from, to, kind: 'run', days: counting.between(from, to) / counting.perDay, reason }];
  }
  const rows: Row[] = [];
  for (let day = dayAt(from); day <= dayAt(to); day += 1) {
    const begin = Math.max(from, midnightOf(day));
    const end = Math.min(to, midnightOf(day + 1));
    // The first day belongs to the run even when it is a day off: that is when counting began.
    const counts = isOpenOn(table, day) || day === dayAt(from);
    append(rows, counts ? countedDay(counting, from, begin, end, reason) : dayOff(table, day, begin, end));
  }
  return rows;
}

function countedDay(counting: Counting, runFrom: number, from: number, to: number, reason: string): Row {
  // A day is counted as it is entered, so look back one moment into the day before.
  const entered = Math.max(runFrom, from - 1);
  const lastMoment = Math.max(entered, dayAt(to) > dayAt(from) ? to - 1 : to);
  return { from, to, kind: 'run', days: counting.between(entered, lastMoment) / counting.perDay, reason };
}

function dayOff(table: WorkTable, day: number, from: number, to: number): Row {
  return { from, to, kind: 'off', days: 1, reason: table.holidayOn(day) ?? 'weeklyRest' };
}

function append(rows: Row[], row: Row): void {
  const last = rows.at(-1);
  if (last?.kind !== row.kind || last.reason !== row.reason) {
    rows.push(row);
    return;
  }
  last.to = row.to;
  last.days += row.days;
}
