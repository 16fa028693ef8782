import { describe, expect, test } from 'vitest';
import {
  addDays,
  dueFrom,
  hanoiCalendar,
  instantAt,
  isWorkingDay,
  pauseClock,
  plainDate,
  plainTime,
  resumeClock,
  startClock,
  type TimeLimit,
  type WorkingCalendar,
  weekdayOf,
  withDeskHours,
} from './index.ts';

const days = (value: number): TimeLimit => ({ unit: 'workingDay', value });
const hours = (value: number): TimeLimit => ({ unit: 'workingHour', value });
const at = (moment: string) => instantAt(moment.slice(0, 10), moment.slice(11));
const due = (start: string, limit: TimeLimit, calendar = hanoiCalendar) => shown(dueFrom(calendar, start, limit));
const shown = (instant: string) => `${plainDate(instant)} ${plainTime(instant)}`;

describe('79: reception around closing time and on days off', () => {
  test.each([
    ['one second before closing', '2026-03-06T09:59:59.000Z', '2026-03-06 17:00'],
    ['at closing', '2026-03-06T10:00:00.000Z', '2026-03-06 17:00'],
    ['just after closing', '2026-03-06T10:00:00.001Z', '2026-03-09 17:00'],
    ['on Saturday', at('2026-03-07 09:00'), '2026-03-09 17:00'],
    ['on a holiday', at('2026-11-24 09:00'), '2026-11-25 17:00'],
    ['on a Saturday worked for a swap', at('2026-08-22 09:00'), '2026-08-22 17:00'],
  ])('%s', (_, start, immediate) => {
    expect(due(start, { unit: 'immediate' })).toBe(immediate);
  });

  test('any hour of the first day gives the same whole-day limit', () => {
    for (const time of ['00:00', '08:00', '16:59', '17:00', '23:59']) {
      expect(due(at(`2026-03-05 ${time}`), days(2))).toBe('2026-03-09 17:00');
    }
  });

  test('a cut-off is still in time on its minute, and a desk that closes before it cannot wait for it', () => {
    const sameDay: TimeLimit = { unit: 'sameDay', cutoff: '15:00' };
    expect(due(at('2026-03-05 15:00'), sameDay)).toBe('2026-03-05 17:00');
    expect(due('2026-03-05T08:00:00.001Z', sameDay)).toBe('2026-03-06 17:00');
    const saturday = withDeskHours(hanoiCalendar, { ...hanoiCalendar.weekly, sat: [{ from: '08:00', to: '11:30' }] });
    expect(due(at('2026-03-07 11:00'), sameDay, saturday)).toBe('2026-03-07 11:30');
    expect(due(at('2026-03-07 14:00'), sameDay, saturday)).toBe('2026-03-09 17:00');
  });
});

describe('80: long holidays', () => {
  test('nine days of Tết are skipped whole', () => {
    expect(due(at('2026-02-13 09:00'), days(1))).toBe('2026-02-23 17:00');
    expect(due(at('2026-02-13 16:00'), hours(2))).toBe('2026-02-23 09:00');
  });

  test('a make-up Saturday keeps its own hours where the desk has some', () => {
    const saturday = withDeskHours(hanoiCalendar, { ...hanoiCalendar.weekly, sat: [{ from: '08:00', to: '11:30' }] });
    expect(due(at('2026-08-20 09:00'), days(2))).toBe('2026-08-22 17:00');
    expect(due(at('2026-08-20 09:00'), days(2), saturday)).toBe('2026-08-22 11:30');
  });
});

describe('81: unusual limits', () => {
  test.each<[TimeLimit, string]>([
    [days(0), '2026-03-05 17:00'],
    [days(0.5), '2026-03-05 15:00'],
    [{ unit: 'workingDay', value: 0.5, rounding: 'endOfNthDay' }, '2026-03-06 17:00'],
    [days(1), '2026-03-06 17:00'],
    [days(365), '2027-08-18 17:00'],
    [hours(2), '2026-03-05 12:00'],
    [hours(2.5), '2026-03-05 13:30'],
    [{ unit: 'calendarDay', value: 2 }, '2026-03-09 17:00'],
    [{ unit: 'calendarDay', value: 2, rounding: 'hourExact' }, '2026-03-09 08:00'],
    [{ unit: 'hour', value: 48 }, '2026-03-07 10:00'],
  ])('%j from Thursday 10:00 is due %s', (limit, expected) => {
    expect(due(at('2026-03-05 10:00'), limit)).toBe(expected);
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY, 1e9])('a limit of %d is refused', (value) => {
    expect(() => due(at('2026-03-05 10:00'), days(value))).toThrow(RangeError);
  });

  test('a malformed cut-off is refused', () => {
    expect(() => due(at('2026-03-05 10:00'), { unit: 'sameDay', cutoff: '15h' })).toThrow(/time of day/);
  });
});

describe('82: pauses at the edge', () => {
  const clock = startClock(hanoiCalendar, at('2026-11-18 09:00'), days(3), { supplement: 'resume' });
  const resumed = (from: string, to: string) =>
    shown(resumeClock(hanoiCalendar, pauseClock(clock, at(from), 'supplement'), at(to)).dueAt);

  test('at the deadline moment, resumed on a holiday: due when the desk next works', () => {
    expect(shown(clock.dueAt)).toBe('2026-11-23 17:00');
    expect(resumed('2026-11-23 17:00', '2026-11-24 10:00')).toBe('2026-11-25 17:00');
  });

  test('resumed on a holiday with days left: the next working day is the first', () => {
    expect(resumed('2026-11-20 10:00', '2026-11-24 10:00')).toBe('2026-11-25 17:00');
  });

  test('resumed at the same moment: nothing changes', () => {
    expect(resumed('2026-11-19 10:00', '2026-11-19 10:00')).toBe('2026-11-23 17:00');
  });
});

describe('84 and 85: the day in Vietnam, and the ends of years', () => {
  test('23:30 UTC is already the next morning', () => {
    expect(shown('2026-11-22T23:30:00.000Z')).toBe('2026-11-23 06:30');
    expect(due('2026-11-22T23:30:00.000Z', days(1))).toBe('2026-11-25 17:00');
  });

  test('dates run over years, leap days and 2038', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(weekdayOf('2038-01-19')).toBe('tue');
    expect(weekdayOf('1954-10-10')).toBe('sun');
    expect(due(at('2038-01-18 09:00'), days(5))).toBe('2038-01-25 17:00');
    expect(due(at('2025-12-31 09:00'), days(1))).toBe('2026-01-05 17:00');
  });

  test('nothing depends on the time zone of the machine', () => {
    const zone = process.env.TZ;
    try {
      for (const other of ['America/New_York', 'Pacific/Kiritimati', 'UTC']) {
        process.env.TZ = other;
        expect(due(at('2026-03-05 10:00'), hours(2.5))).toBe('2026-03-05 13:30');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('malformed input is refused with a RangeError', () => {
  test.each(['', '2026-2-3', '2026-02-30', '2025-02-29', '2026-13-01', '03/02/2026', '2026-02-03T00:00:00.000Z'])(
    'date %j',
    (date) => {
      expect(() => isWorkingDay(hanoiCalendar, date)).toThrow(/Not a date/);
      expect(() => addDays(date, 1)).toThrow(RangeError);
    },
  );

  test.each([
    '',
    '2026-03-05',
    '2026-03-05T03:00:00Z',
    '2026-03-05T10:00:00.000+07:00',
    '2026-02-30T00:00:00.000Z',
    '2026-03-05T24:00:00.000Z',
  ])('instant %j', (instant) => {
    expect(() => plainDate(instant)).toThrow(/Not an instant/);
    expect(() => dueFrom(hanoiCalendar, instant, days(1))).toThrow(RangeError);
  });

  test.each(['', '8:00', '24:00', '12:60', '12:00:00'])('time %j', (time) => {
    expect(() => instantAt('2026-03-05', time)).toThrow(/Not a time of day/);
  });

  test('a number of days that is not whole, or a date past year 9999', () => {
    expect(() => addDays('2026-03-05', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  const broken: Record<string, WorkingCalendar> = {
    'never opens': withDeskHours(hanoiCalendar, { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }),
    'hours run backwards': withDeskHours(hanoiCalendar, {
      ...hanoiCalendar.weekly,
      mon: [{ from: '17:00', to: '08:00' }],
    }),
    'hours overlap': withDeskHours(hanoiCalendar, {
      ...hanoiCalendar.weekly,
      mon: [
        { from: '08:00', to: '12:00' },
        { from: '11:00', to: '17:00' },
      ],
    }),
    'a weekday is missing': JSON.parse(JSON.stringify({ ...hanoiCalendar, weekly: { mon: [] } })),
    'a holiday that is no date': { ...hanoiCalendar, holidays: [{ date: '2026-02-30', name: '', decision: '' }] },
    'a holiday that is also worked': {
      ...hanoiCalendar,
      makeUpDays: [{ date: '2026-11-24', insteadOf: '2026-11-27', decision: '' }],
    },
  };

  test.each(Object.entries(broken))('calendar: %s', (_, calendar) => {
    expect(() => isWorkingDay(calendar, '2026-03-05')).toThrow(RangeError);
  });
});
