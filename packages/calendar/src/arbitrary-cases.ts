import fc from 'fast-check';
import { agencyCalendars, askingAgencies, cityWithHours } from './arbitrary-agencies.ts';
import { bruteForceOracle, type Oracle } from './brute-force-oracle.ts';
import { hanoiCalendar, type Instant, type TimeLimit, type WorkingCalendar, withDeskHours } from './index.ts';

/** Random worlds for property tests: desks with different hours, moments of 2024 to 2027, limits of every unit. */

const morning = [{ from: '07:30', to: '11:30' }];
const ragged = [
  { from: '08:15', to: '10:00' },
  { from: '10:10', to: '11:45' },
  { from: '14:00', to: '18:20' },
];

/** By name, so that a counterexample prints a name and not a whole calendar. */
export const desks = {
  ...agencyCalendars,
  'head office': hanoiCalendar,
  'open on Saturday morning': withDeskHours(hanoiCalendar, { ...hanoiCalendar.weekly, sat: morning }),
  'closed on Tuesday': withDeskHours(hanoiCalendar, {
    mon: ragged,
    tue: [],
    wed: morning,
    thu: ragged,
    fri: morning,
    sat: [],
    sun: morning,
  }),
  'before Culture Day': {
    ...hanoiCalendar,
    version: 'hanoi-2026.1',
    holidays: hanoiCalendar.holidays.filter(({ date }) => !date.endsWith('-11-24')),
  },
} satisfies Record<string, WorkingCalendar>;

export type DeskName = keyof typeof desks;
export const deskNames = Object.keys(desks) as DeskName[];
export const anyDesk = fc.constantFrom(...deskNames);

/** The walker of a desk; of an agency it reads what was announced, and not how the agency sees it. */
export function walkerOf(name: DeskName): Oracle {
  return name in askingAgencies
    ? bruteForceOracle(cityWithHours, askingAgencies[name as keyof typeof askingAgencies])
    : bruteForceOracle(desks[name]);
}

const firstMinute = Date.parse('2023-12-20T00:00:00.000Z') / 60_000;
const lastMinute = Date.parse('2027-12-31T00:00:00.000Z') / 60_000;

/** Any moment; half of them on a whole quarter of an hour, where off-by-one defects live. */
export const anyInstant: fc.Arbitrary<Instant> = fc
  .tuple(fc.integer({ min: firstMinute, max: lastMinute }), fc.boolean(), fc.integer({ min: 0, max: 59_999 }))
  .map(([minute, round, ms]) =>
    new Date(round ? (minute - (minute % 15)) * 60_000 : minute * 60_000 + ms).toISOString(),
  );

const rounding = fc.constantFrom(undefined, 'endOfNthDay', 'hourExact') as fc.Arbitrary<
  'endOfNthDay' | 'hourExact' | undefined
>;
const halves = (max: number) => fc.integer({ min: 0, max: max * 2 }).map((half) => half / 2);
const measured = (unit: 'workingDay' | 'calendarDay' | 'hour' | 'workingHour', max: number) =>
  fc.record({ unit: fc.constant(unit), value: halves(max), rounding });

export const limitsByUnit: Record<TimeLimit['unit'], fc.Arbitrary<TimeLimit>> = {
  workingDay: measured('workingDay', 40),
  calendarDay: measured('calendarDay', 60),
  hour: measured('hour', 240),
  workingHour: measured('workingHour', 100),
  sameDay: fc.constantFrom('10:30', '15:00', '16:45').map((cutoff) => ({ unit: 'sameDay', cutoff })),
  immediate: fc.constant({ unit: 'immediate' }),
};

export const anyLimit = fc.oneof(...Object.values(limitsByUnit));

/** Minutes until the next event of a dossier: often the same day, sometimes after weeks. */
export const anyWait = fc.oneof(
  fc.integer({ min: 0, max: 600 }),
  fc.integer({ min: 0, max: 20 }).map((days) => days * 1440),
  fc.integer({ min: 0, max: 25_000 }),
);

export const later = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();
