import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyCalendars, cityWithHours } from './arbitrary-agencies.ts';
import { anyInstant, anyLimit } from './arbitrary-cases.ts';
import {
  type AgencyHours,
  announceDays,
  announceHours,
  dueFrom,
  hanoiCalendar,
  hoursHeld,
  hoursOn,
  instantAt,
  isOpenAt,
  isOpenNow,
  isWorkingDay,
  mondayOf,
  plainDate,
  readHours,
  readWeekText,
  receptionOf,
  seenFrom,
  type WorkPeriod,
  weekdayOf,
  workHoursProblems,
  writeHours,
} from './index.ts';

const day = (text: string) => readHours(text) ?? [];
const week = (workday: string, saturday = '') =>
  readWeekText({ ...{ mon: workday, tue: workday, wed: workday, thu: workday, fri: workday }, sat: saturday, sun: '' })
    .weekly;
const hours = (weekly: AgencyHours['weekly'], given: Partial<AgencyHours> = {}): AgencyHours => ({
  ...{ agencyId: 'ward', from: '2026-06-01', to: null, weekly, name: 'Giờ mùa hè', decision: 'Thông báo 1' },
  ...given,
});
const summer = week('7h-11h30, 13:30-17:00');
const tree = { ward: 'city', office: 'ward', 'other ward': 'city' };
const city = { ...hanoiCalendar, above: tree };
const withSummer = announceHours(city, hours(summer));

describe('hours as people type them', () => {
  test.each([
    ['8-12, 13-17', '08:00–12:00, 13:00–17:00'],
    ['7h30–11h30; 13:30 đến 17:00', '07:30–11:30, 13:30–17:00'],
    ['', ''],
    ['8:00-12:00,', '08:00–12:00'],
  ])('%j are read as %j', (typed, read) => {
    expect(writeHours(day(typed))).toBe(read);
  });

  test.each(['8', '12-8', '8-12, 11-17', '8-25', '8:70-9', 'sáng', '8-9,9-10', '1-2,3-4,5-6,7-8,9-10'])(
    '%j is not read',
    (typed) => {
      expect(readHours(typed)).toBeNull();
    },
  );

  test('what is written is read back', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const time = (at: number) => new Date(at * 60_000).toISOString().slice(11, 16);
    fc.assert(
      fc.property(fc.uniqueArray(minute, { minLength: 0, maxLength: 8 }), (minutes) => {
        const sorted = minutes.sort((one, other) => one - other).slice(0, minutes.length - (minutes.length % 2));
        const periods = sorted.flatMap((from, place): WorkPeriod[] =>
          place % 2 === 0 ? [{ from: time(from), to: time(sorted[place + 1] ?? 0) }] : [],
        );
        expect(readHours(writeHours(periods))).toEqual(periods);
      }),
    );
  });
});

describe('working hours of an agency', () => {
  test('hold for it and all below it, and for nobody else', () => {
    const due = (agencyId: string) =>
      dueFrom(seenFrom(withSummer, agencyId), instantAt('2026-06-01', '16:30'), { unit: 'workingHour', value: 1 });
    expect(due('ward')).toBe(instantAt('2026-06-02', '07:30'));
    expect(due('office')).toBe(due('ward'));
    expect(due('other ward')).toBe(instantAt('2026-06-02', '08:30'));
    expect(seenFrom(withSummer, 'other ward')).toBe(withSummer);
    expect(seenFrom(seenFrom(withSummer, 'ward'), 'other ward')).toBe(withSummer);
    expect(seenFrom(withSummer, 'ward')).toBe(seenFrom(withSummer, 'ward'));
  });

  test('are the city’s own calendar where nobody announced any', () => {
    expect(seenFrom(hanoiCalendar, 'ward')).toBe(hanoiCalendar);
    expect(withSummer.version).toBe('hanoi-2026.2.1');
  });

  test('may lie otherwise in the day, and that is all', () => {
    const wrong = (weekly: AgencyHours['weekly'], given: Partial<AgencyHours> = {}) =>
      workHoursProblems(city, hours(weekly, given)).map(({ field, code }) => `${field} ${code}`);
    expect(wrong(summer)).toEqual([]);
    expect(wrong(null)).toEqual([]);
    expect(wrong(week('8-12, 13-17', '8-12'))).toEqual(['sat restDay']);
    expect(wrong({ ...summer, wed: day('7-11h30'), fri: [] })).toEqual(['wed otherLength', 'fri otherLength']);
    expect(wrong(summer, { from: '2026-02-30', to: '1', name: ' ', decision: '' })).toEqual([
      ...['from notADate', 'to notADate', 'name missing', 'document missing'],
    ]);
    expect(wrong(summer, { to: '2026-05-31' })).toEqual(['to beforeFrom']);
    expect(() => announceHours(city, hours({ ...summer, fri: [] }))).toThrow(/fri otherLength/);
  });

  test('change neither which days are worked nor what a limit in days ends on', () => {
    const ward = seenFrom(withSummer, 'ward');
    fc.assert(
      fc.property(anyInstant, anyLimit, (start, limit) => {
        if (plainDate(start) > '2027-10-31') return;
        expect(isWorkingDay(ward, plainDate(start))).toBe(isWorkingDay(city, plainDate(start)));
        const isByDays = limit.unit === 'workingDay' || limit.unit === 'calendarDay' || limit.unit === 'sameDay';
        if (!isByDays || ('rounding' in limit && limit.rounding === 'hourExact')) return;
        if ('value' in limit && !Number.isInteger(limit.value)) return;
        expect(plainDate(dueFrom(ward, start, limit))).toBe(plainDate(dueFrom(city, start, limit)));
      }),
      { numRuns: 5000 },
    );
  });

  test('are taken back by hours that say nothing, and stay when days off are announced', () => {
    const back = announceHours(withSummer, hours(null, { from: '2026-07-01' }));
    const ward = seenFrom(back, 'ward');
    const periodsOn = (date: string) => writeHours(hoursOn(ward, date, 1)[0]?.periods ?? []);
    expect([periodsOn('2026-06-30'), periodsOn('2026-07-01')]).toEqual([
      '07:00–11:30, 13:30–17:00',
      '08:00–12:00, 13:00–17:00',
    ]);
    const off = { name: 'Bão', document: 'Công điện', from: '2026-06-03', to: '2026-06-03', makeUp: '2026-06-06' };
    const { calendar } = announceDays(withSummer, off);
    const seen = seenFrom(calendar, 'ward');
    expect(hoursOn(seen, '2026-06-03', 1)[0]).toMatchObject({ periods: [], holiday: 'Bão' });
    expect(writeHours(hoursOn(seen, '2026-06-06', 1)[0]?.periods ?? [])).toBe('07:00–11:30, 13:30–17:00');
  });

  test('that held in a span of days are named once, and not those that others overlaid', () => {
    const over = announceHours(withSummer, hours(summer, { from: '2026-06-10', to: '2026-06-12', name: 'Giờ thi' }));
    const named = (from: string, to: string) => hoursHeld(seenFrom(over, 'ward'), from, to).map(({ name }) => name);
    expect(named('2026-05-20', '2026-05-31')).toEqual([]);
    expect(named('2026-05-20', '2026-06-11')).toEqual(['Giờ mùa hè', 'Giờ thi']);
    expect(named('2026-06-10', '2026-06-12')).toEqual(['Giờ thi']);
    expect(hoursHeld(hanoiCalendar, '2026-06-10', '2026-06-12')).toEqual([]);
  });

  test('of a successor count from its first day on', () => {
    const before = [{ agencyId: 'ward', until: '2026-06-10' }];
    const successor = seenFrom(withSummer, 'other ward', before);
    const openings = ['2026-06-09', '2026-06-10'].map((date) => hoursOn(successor, date, 1)[0]?.periods[0]?.from);
    expect(openings).toEqual(['07:00', '08:00']);
  });

  test('that contradict themselves are refused when they are read', () => {
    const wrong = { ...city, own: [hours({ ...summer, mon: [{ from: '12:00', to: '08:00' }] })] };
    expect(() => dueFrom(seenFrom(wrong, 'ward'), instantAt('2026-06-01', '09:00'), { unit: 'immediate' })).toThrow(
      /overlap or run backwards/,
    );
  });
});

describe('hours of reception', () => {
  const saturdays = hours(week('7:30-11:30, 13:30-16:30', '8-12'), { from: '2026-06-06' });
  const shut = hours(week('8-12'), { from: '2026-06-10', to: '2026-06-10' });
  const reception = receptionOf(withSummer, 'ward', [shut, saturdays]);

  test('say when the desk takes in, holidays excepted', () => {
    expect(hoursOn(reception, '2026-06-05', 2).map(({ periods }) => writeHours(periods))).toEqual([
      ...['07:00–11:30, 13:30–17:00', '08:00–12:00'],
    ]);
    expect(writeHours(hoursOn(reception, '2026-06-10', 1)[0]?.periods ?? [])).toBe('08:00–12:00');
    expect(hoursOn(reception, '2026-09-02', 1)[0]).toMatchObject({ periods: [], holiday: 'Quốc khánh' });
    expect(isOpenAt(reception, '2026-06-10', '13:30')).toBe(false);
    expect(isOpenAt(reception, '2026-06-06', '12:00')).toBe(false);
    expect(isOpenNow(reception, instantAt('2026-06-06', '08:00'))).toBe(true);
  });

  test('are the working hours where none were announced, and those of the agency above', () => {
    expect(receptionOf(city, 'other ward', [])).toBe(city);
    expect(isOpenAt(receptionOf(city, 'office', [saturdays]), '2026-06-06', '09:00')).toBe(true);
  });

  test('may be none for some days, and not for good', () => {
    const closed = hours(week(''), { from: '2026-06-15', to: '2026-06-19' });
    expect(isOpenAt(receptionOf(city, 'ward', [closed]), '2026-06-15', '09:00')).toBe(false);
    expect(() => hoursOn(receptionOf(city, 'ward', [{ ...closed, to: null }]), '2026-06-15', 1)).toThrow(/never opens/);
  });
});

test('a week begins on Monday', () => {
  for (const date of ['2026-06-01', '2026-06-07', '1969-12-31', '2026-01-01'])
    expect(weekdayOf(mondayOf(date))).toBe('mon');
  expect(mondayOf('2026-06-07')).toBe('2026-06-01');
});

test('an agency of a city with many announcements sees those of its own way up', () => {
  const named = Object.values(agencyCalendars).map(({ layers }) => layers?.flat().map(({ agencyId }) => agencyId));
  expect(named.map((each) => [...new Set(each)])).toEqual([
    ['city'],
    ['ward', 'city'],
    ['office', 'ward', 'city'],
    ['city'],
    ['ward', 'city', 'other ward', 'new ward'],
  ]);
  expect(seenFrom(cityWithHours, 'nobody')).toBe(cityWithHours);
});
