import { clockHours, hanoiCalendar, instantAt, pauseClock, startClock } from '@mot-cua/calendar';
import { describe, expect, it } from 'vitest';
import { usualRules, type WarningRules } from './warning-rules.ts';
import { warningsDue } from './warnings-due.ts';

// Accepted on Friday 20 November 2026 at 09:00: due on Thursday at 17:00, for Tuesday is a day off.
const clock = startClock(
  hanoiCalendar,
  instantAt('2026-11-20', '09:00'),
  { unit: 'workingDay', value: 3 },
  { supplement: 'resume' },
);

const at = (day: string, time: string, rules: WarningRules = usualRules): string =>
  warningsDue(hanoiCalendar, clock, instantAt(`2026-11-${day}`, time), rules)
    .map(({ role, kind }) => `${role} ${kind}`)
    .join(', ');

const never = { percent: null, hoursBefore: null, hoursAfter: null };
const only = (rule: Partial<WarningRules['handler']>): WarningRules => ({
  handler: { ...never, ...rule },
  divisionHead: never,
  approvingLeader: never,
});

describe('whoever is to be told', () => {
  it('is the handler first, then the head, then the leader', () => {
    expect(clock.dueAt).toBe(instantAt('2026-11-26', '17:00'));
    expect(at('20', '17:00')).toBe('');
    expect(at('23', '16:59')).toBe('');
    expect(at('23', '17:00')).toBe('handler nearDue');
    expect(at('25', '16:59')).toBe('handler nearDue');
    expect(at('25', '17:00')).toBe('handler nearDue, divisionHead nearDue');
    expect(at('26', '17:00')).toBe('handler nearDue, divisionHead nearDue');
    expect(at('26', '17:01')).toBe('handler overdue, divisionHead overdue');
    expect(at('27', '16:59')).toBe('handler overdue, divisionHead overdue');
    expect(at('27', '17:00')).toBe('handler overdue, divisionHead overdue, approvingLeader overdue');
  });

  it('is told by working hours, not by those of the night or of a day off', () => {
    const twoHours = only({ hoursBefore: 10 });
    expect(at('25', '14:59', twoHours)).toBe('');
    expect(at('25', '15:00', twoHours)).toBe('handler nearDue');
    expect(at('24', '12:00', only({ hoursBefore: 16 }))).toBe('handler nearDue');
    expect(at('23', '16:59', only({ hoursBefore: 16 }))).toBe('');
  });

  it('is told by whichever reason comes first, and never without one', () => {
    expect(at('23', '10:15', only({ percent: 30, hoursBefore: 1 }))).toBe('');
    expect(at('23', '10:20', only({ percent: 30, hoursBefore: 1 }))).toBe('handler nearDue');
    expect(at('26', '16:30', only({ percent: 99, hoursBefore: 1 }))).toBe('handler nearDue');
    expect(at('30', '10:00', only({}))).toBe('');
  });

  it('once it has begun stays so until the date, and is told of nothing before it, hour by hour', () => {
    const seen: string[] = [];
    for (let hour = 0; hour < 14 * 24; hour++) {
      const now = new Date(Date.parse(clock.startedAt) + hour * 3_600_000).toISOString();
      const kinds = warningsDue(hanoiCalendar, clock, now, only({ percent: 60, hoursAfter: 4 })).map(
        ({ kind }) => kind,
      );
      const said = kinds.join() || (now > clock.dueAt ? 'grace' : 'early');
      if (seen.at(-1) !== said) seen.push(said);
      const { given = 1, left = 0 } = clockHours(hanoiCalendar, clock, now) ?? {};
      expect(said === 'nearDue').toBe(now <= clock.dueAt && (given - left) / given >= 0.6);
    }
    expect(seen).toEqual(['early', 'nearDue', 'grace', 'overdue']);
  });

  it('is nobody while the clock stands still', () => {
    const paused = pauseClock(clock, instantAt('2026-11-25', '16:00'), 'supplement');
    expect(warningsDue(hanoiCalendar, paused, instantAt('2026-12-20', '10:00'), usualRules)).toEqual([]);
  });
});
