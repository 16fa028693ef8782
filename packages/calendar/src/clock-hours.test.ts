import { describe, expect, test } from 'vitest';
import {
  addDays,
  clockHours,
  endClock,
  hanoiCalendar,
  instantAt,
  isWorkingDay,
  pauseClock,
  plainDate,
  resumeClock,
  startClock,
  type TimeLimit,
} from './index.ts';

const at = (moment: string) => instantAt(moment.slice(0, 10), moment.slice(11));
const started = (moment: string, limit: TimeLimit) =>
  startClock(hanoiCalendar, at(moment), limit, { supplement: 'resume' });

/** Five minutes by five over the official hours: nothing is shared with the counting. */
function walked(from: string, to: string): number {
  const open = new Map<string, boolean>();
  let steps = 0;
  for (let moment = Date.parse(from); moment < Date.parse(to); moment += 300_000) {
    const ofDay = ((moment + 7 * 3_600_000) / 60_000) % 1440;
    if (!((ofDay >= 480 && ofDay < 720) || (ofDay >= 780 && ofDay < 1020))) continue;
    const day = new Date(moment).toISOString().slice(0, 10);
    const isOpen = open.get(day) ?? isWorkingDay(hanoiCalendar, day);
    open.set(day, isOpen);
    if (isOpen) steps += 1;
  }
  return steps / 12;
}

describe('the hours of a clock', () => {
  test.each([
    ['2026-03-02 09:00', { unit: 'workingDay', value: 3 }],
    ['2026-11-23 15:10', { unit: 'workingDay', value: 2 }],
    ['2026-02-10 10:30', { unit: 'calendarDay', value: 15 }],
    ['2026-04-29 15:30', { unit: 'workingHour', value: 4 }],
    ['2026-11-21 10:00', { unit: 'hour', value: 48 }],
  ] as const)('begun on %s with %j are what a walk over the hours counts', (moment, limit) => {
    const clock = started(moment, limit);
    const given = walked(clock.startedAt, clock.dueAt);
    for (let day = 0; day < 18; day += 2)
      for (const time of ['07:15', '11:40', '12:30', '17:00', '23:59']) {
        const now = instantAt(addDays(plainDate(clock.startedAt), day), time);
        if (now < clock.startedAt) continue;
        const hours = clockHours(hanoiCalendar, clock, now);
        expect(hours?.given).toBeCloseTo(given, 9);
        expect(hours?.left).toBeCloseTo(now > clock.dueAt ? 0 : walked(now, clock.dueAt), 9);
        expect(hours?.over).toBeCloseTo(now > clock.dueAt ? walked(clock.dueAt, now) : 0, 9);
      }
  });

  test('are none while it stands still, and none once it has ended', () => {
    const clock = started('2026-03-02 09:00', { unit: 'workingDay', value: 5 });
    const paused = pauseClock(clock, at('2026-03-03 09:00'), 'supplement');
    expect(clockHours(hanoiCalendar, paused, at('2026-03-20 09:00'))).toBeNull();
    expect(clockHours(hanoiCalendar, endClock(clock, at('2026-03-03 09:00')), at('2026-03-20 09:00'))).toBeNull();
    const resumed = resumeClock(hanoiCalendar, paused, at('2026-03-10 09:00'));
    const hours = clockHours(hanoiCalendar, resumed, at('2026-03-10 09:00'));
    expect(hours?.given).toBeCloseTo(8 + walked(at('2026-03-10 09:00'), resumed.dueAt), 9);
  });
});
