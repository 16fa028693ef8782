import { dayAt, midnightOf } from './vietnam-time.ts';
import type { WorkTable } from './work-table.ts';

/** Working moments and amounts on a table. Days are day numbers, moments and amounts epoch milliseconds. */

export function isOpenOn(table: WorkTable, day: number): boolean {
  return table.openingsOn(day).length > 0;
}

/** The `count`-th working day after `day`; `day` itself when the count is 0. */
export function workingDayAfter(table: WorkTable, day: number, count: number): number {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached += 1;
    if (isOpenOn(table, reached)) left -= 1;
  }
  return reached;
}

/** Working days after `from` up to and including `to`; negative when `to` comes first. */
export function countWorkingDays(table: WorkTable, from: number, to: number): number {
  let count = 0;
  for (let day = Math.min(from, to) + 1; day <= Math.max(from, to); day += 1) {
    if (isOpenOn(table, day)) count += 1;
  }
  return to < from && count > 0 ? -count : count;
}

/** The first closing hour on or after `day` that is not before `earliest`. */
export function firstClose(table: WorkTable, day: number, earliest: number): number {
  for (let current = day; ; current += 1) {
    const last = table.openingsOn(current).at(-1);
    if (last && midnightOf(current) + last.to >= earliest) return midnightOf(current) + last.to;
  }
}

/** `at` itself when the desk is open (closing time included), else the next opening. */
export function nextOpenMoment(table: WorkTable, at: number): number {
  for (let day = dayAt(at); ; day += 1) {
    const midnight = midnightOf(day);
    const opening = table.openingsOn(day).find(({ to }) => midnight + to >= at);
    if (opening) return Math.max(at, midnight + opening.from);
  }
}

/** The earliest moment by which `amount` of working time has passed since `at`. */
export function addWorkingTime(table: WorkTable, at: number, amount: number): number {
  if (amount === 0) return at;
  let left = amount;
  for (let day = dayAt(at); ; day += 1) {
    for (const { from, to } of table.openingsOn(day)) {
      const begin = Math.max(at, midnightOf(day) + from);
      const available = Math.max(0, midnightOf(day) + to - begin);
      if (left <= available) return begin + left;
      left -= available;
    }
  }
}

/** Working time inside `[from, to]`; negative when `to` comes first. */
export function workingTimeBetween(table: WorkTable, from: number, to: number): number {
  if (to < from) return 0 - workingTimeBetween(table, to, from);
  let sum = 0;
  for (let day = dayAt(from); day <= dayAt(to); day += 1) {
    const midnight = midnightOf(day);
    for (const opening of table.openingsOn(day)) {
      sum += Math.max(0, Math.min(to, midnight + opening.to) - Math.max(from, midnight + opening.from));
    }
  }
  return sum;
}
