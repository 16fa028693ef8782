import { describe, expect, test } from 'vitest';
import {
  apologiseClock,
  type Clock,
  dueState,
  endClock,
  explainClock,
  extendClock,
  hanoiCalendar,
  instantAt,
  isCovered,
  pauseClock,
  recomputeClock,
  resumeClock,
  startClock,
  type TimeLimit,
} from './index.ts';

const days = (value: number): TimeLimit => ({ unit: 'workingDay', value });
const at = (moment: string) => instantAt(moment.slice(0, 10), moment.slice(11) || '09:00');
const accepted = (moment: string, value = 10, supplement: 'restart' | 'resume' = 'resume'): Clock =>
  startClock(hanoiCalendar, at(moment), days(value), { supplement });
const rowsOf = (clock: Clock, now: string) =>
  explainClock(hanoiCalendar, clock, at(now)).map(({ kind, days, reason }) => `${kind} ${days} ${reason}`);

describe('a dossier clock', () => {
  const clock = accepted('2026-03-02');
  const asked = pauseClock(clock, at('2026-03-04'), 'supplement');

  test('keeps its due moment while paused', () => {
    expect(asked.dueAt).toBe(clock.dueAt);
    expect(dueState(hanoiCalendar, asked, at('2026-06-01'))).toEqual({ state: 'hold', workingDays: 8 });
  });

  test('restarts only after a supplement, and only under that policy', () => {
    const policy = { supplement: 'restart' } as const;
    const paid = resumeClock(
      hanoiCalendar,
      pauseClock({ ...clock, policy }, at('2026-03-04'), 'financialObligation'),
      at('2026-03-09'),
    );
    expect(paid.dueAt).toBe(at('2026-03-19 17:00'));
    const completed = resumeClock(hanoiCalendar, { ...asked, policy }, at('2026-03-09'));
    expect(completed.dueAt).toBe(at('2026-03-23 17:00'));
    expect(completed.segments.map(({ kind }) => kind)).toEqual(['void', 'pause', 'run']);
    expect(completed.originalDueAt).toBe(clock.dueAt);
  });

  test('moves on a holiday declared midway, and back when it is withdrawn', () => {
    const without = {
      ...hanoiCalendar,
      version: 'before',
      holidays: hanoiCalendar.holidays.filter((day) => day.date !== '2026-11-24'),
    };
    const given = startClock(without, at('2026-11-20'), days(3), { supplement: 'resume' });
    expect(given.dueAt).toBe(at('2026-11-25 17:00'));
    const declared = recomputeClock(hanoiCalendar, given);
    expect(declared).toMatchObject({
      dueAt: at('2026-11-26 17:00'),
      calendarVersion: 'hanoi-2026.2',
      originalDueAt: given.dueAt,
    });
    expect(recomputeClock(without, declared)).toEqual(given);
    const ended = endClock(given, at('2026-11-23'));
    expect(recomputeClock(hanoiCalendar, ended)).toBe(ended);
  });

  test('is extended by law from the start of its run, and keeps the longer limit through a pause', () => {
    const extended = extendClock(hanoiCalendar, clock, at('2026-03-10'), days(15), 'verification');
    expect(extended.dueAt).toBe(at('2026-03-23 17:00'));
    expect(extended.extensions).toMatchObject([{ kind: 'statutory', from: clock.dueAt, to: extended.dueAt }]);
    const paused = pauseClock(extended, at('2026-03-11'), 'court');
    expect(resumeClock(hanoiCalendar, paused, at('2026-03-13')).dueAt).toBe(at('2026-03-25 17:00'));
  });

  test('takes the date of an apology, moves it by a later pause, and drops it at a restart', () => {
    const sorry = apologiseClock(clock, at('2026-03-12'), at('2026-03-20 11:00'), 'overload');
    expect(recomputeClock(hanoiCalendar, sorry).dueAt).toBe(at('2026-03-20 11:00'));
    const paused = pauseClock(sorry, at('2026-03-17'), 'supplement');
    expect(resumeClock(hanoiCalendar, paused, at('2026-03-17 10:00')).dueAt).toBe(at('2026-03-20 11:00'));
    expect(resumeClock(hanoiCalendar, paused, at('2026-03-19')).dueAt).toBe(at('2026-03-24 17:00'));
    const restarting: Clock = { ...paused, policy: { supplement: 'restart' } };
    expect(resumeClock(hanoiCalendar, restarting, at('2026-03-19')).dueAt).toBe(at('2026-04-02 17:00'));
  });

  test.each([
    ['2026-03-02 18:00', 'ok', 10],
    ['2026-03-12 09:00', 'ok', 2],
    ['2026-03-13 23:59', 'soon', 1],
    ['2026-03-15 10:00', 'soon', 1],
    ['2026-03-16 17:00', 'today', 0],
    ['2026-03-16 17:01', 'late', 0],
    ['2026-03-18 08:00', 'late', -2],
  ])('at %s is %s with %i working days', (now, state, workingDays) => {
    expect(dueState(hanoiCalendar, clock, at(now))).toEqual({ state, workingDays });
  });

  test('once ended says how early or late it was, for ever', () => {
    const early = endClock(clock, at('2026-03-12'));
    expect(dueState(hanoiCalendar, early, at('2026-09-01'))).toEqual({ state: 'ended', workingDays: 2 });
    const withdrawn = endClock(asked, at('2026-03-06'));
    expect(withdrawn.segments.at(-1)).toMatchObject({ kind: 'pause', to: at('2026-03-06') });
    expect(dueState(hanoiCalendar, withdrawn, at('2026-09-01')).workingDays).toBe(8);
  });

  test('knows when the calendar has no official data for its due moment', () => {
    expect(isCovered(hanoiCalendar, clock.dueAt)).toBe(true);
    expect(isCovered(hanoiCalendar, '2026-12-31T16:59:59.999Z')).toBe(true);
    expect(isCovered(hanoiCalendar, accepted('2026-12-24').dueAt)).toBe(false);
  });
});

describe('an explanation', () => {
  test('names the days off between the days counted', () => {
    expect(rowsOf(accepted('2026-04-23 10:00', 3), '2026-04-24')).toEqual([
      'run 1 accepted',
      'off 1 weeklyRest',
      'off 2 Giỗ Tổ Hùng Vương',
      'run 2 accepted',
      'due 0 limit',
    ]);
  });

  test('shows a pause, what is left, and then the rest of the count', () => {
    const asked = pauseClock(accepted('2026-03-02'), at('2026-03-04'), 'supplement');
    expect(rowsOf(asked, '2026-03-09')).toEqual(['run 2 accepted', 'pause 3 supplement', 'due 8 limit']);
    const completed = resumeClock(hanoiCalendar, asked, at('2026-03-09'));
    expect(rowsOf(completed, '2026-03-09')).toEqual([
      'run 2 accepted',
      'pause 3 supplement',
      'run 4 resumed',
      'off 2 weeklyRest',
      'run 4 resumed',
      'due 0 limit',
    ]);
  });

  test('shows time annulled by a restart, and lateness', () => {
    const asked = pauseClock(accepted('2026-03-02', 2, 'restart'), at('2026-03-04'), 'supplement');
    const completed = resumeClock(hanoiCalendar, asked, at('2026-03-09'));
    const rows = rowsOf(completed, '2026-03-13 10:00');
    expect(rows).toEqual(['void 2 accepted', 'pause 3 supplement', 'run 2 restarted', 'due -2 limit', 'run 2 late']);
  });

  test('shows a calendar-day limit rolled off Tết', () => {
    const clock = startClock(
      hanoiCalendar,
      at('2026-01-20'),
      { unit: 'calendarDay', value: 30 },
      { supplement: 'resume' },
    );
    expect(rowsOf(clock, '2026-01-21')).toEqual(['run 30 accepted', 'off 4 rolledForward', 'due 0 limit']);
  });
});

describe('a defect in the caller', () => {
  const clock = accepted('2026-03-02');
  const paused = pauseClock(clock, at('2026-03-04'), 'supplement');
  const ended = endClock(clock, at('2026-03-05'));
  const now = at('2026-03-06');
  const next = at('2026-04-01');
  const extended = extendClock(hanoiCalendar, clock, now, days(15), 'verification');
  const sorry = apologiseClock(clock, now, next, 'overload');

  test.each<[string, () => unknown, RegExp]>([
    ['pausing twice', () => pauseClock(paused, now, 'court'), /already paused/],
    ['resuming a running clock', () => resumeClock(hanoiCalendar, clock, now), /already running/],
    ['pausing after the end', () => pauseClock(ended, now, 'court'), /ended at/],
    ['resuming after the end', () => resumeClock(hanoiCalendar, ended, now), /ended at/],
    ['extending after the end', () => extendClock(hanoiCalendar, ended, now, days(15), 'x'), /ended at/],
    ['apologising after the end', () => apologiseClock(ended, now, next, 'x'), /ended at/],
    ['ending twice', () => endClock(ended, now), /ended at/],
    ['extending twice', () => extendClock(hanoiCalendar, extended, now, days(20), 'x'), /already extended/],
    ['extending to an earlier date', () => extendClock(hanoiCalendar, clock, now, days(5), 'x'), /must end later/],
    ['apologising twice', () => apologiseClock(sorry, now, at('2026-05-04'), 'x'), /already given/],
    ['apologising for the same date', () => apologiseClock(clock, now, clock.dueAt, 'x'), /must be later/],
    ['a time before the last event', () => pauseClock(clock, at('2026-03-01'), 'x'), /runs backwards/],
  ])('%s throws', (_, act, message) => {
    expect(act).toThrow(message);
  });
});
