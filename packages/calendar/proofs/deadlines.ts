import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyInstant, anyLimit, deskNames, desks, walkerOf } from '../src/arbitrary-cases.ts';
import { bruteForceOracle, type Oracle } from '../src/brute-force-oracle.ts';
import { type Clock, dueFrom, startClock, type TimeLimit, type WorkingCalendar } from '../src/index.ts';
import { afterPause, anyPauses, placedPauses } from '../src/told-pauses.ts';
import { everyYear } from './every-year.ts';
import { type Due, defects } from './planted.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    cases: { type: 'string', default: '100000' },
  },
});
const [seed, cases] = [Number(values.seed), Number(values.cases)];

const offices: Readonly<Record<string, WorkingCalendar>> = { ...desks, 'holidays of every year': everyYear };
const names = Object.keys(offices);
const walkers = new Map<string, Oracle>([
  ...deskNames.map((name) => [name, walkerOf(name)] as const),
  ['holidays of every year', bruteForceOracle(everyYear)],
]);

function officeOf(name: string) {
  const [desk, walker] = [offices[name], walkers.get(name)];
  if (!desk || !walker) throw new Error(`There is no office ${name}`);
  return { desk, walker };
}

const anyCase = fc.record({
  office: fc.constantFrom(...names),
  start: anyInstant,
  limit: anyLimit,
  policy: fc.constantFrom('restart' as const, 'resume' as const),
  pauses: anyPauses(0),
});

type Case = typeof anyCase extends fc.Arbitrary<infer Told> ? Told : never;

/** What both say of one dossier: its start, its pauses, and when it is due after them. */
function both({ office, start, limit, policy, pauses: told }: Case, due: Due) {
  const { desk, walker } = officeOf(office);
  const pauses = placedPauses(start, told, policy);
  const begun: Clock = startClock(desk, start, limit, { supplement: policy });
  const ours =
    pauses.length === 0
      ? due(desk, start, limit)
      : pauses.reduce((clock, pause) => afterPause(desk, clock, pause), begun).dueAt;
  return { ours, theirs: walker.dueWithPauses(start, limit, pauses) };
}

const day = 86_400_000;
const [first, last] = [Date.UTC(2020, 0, 1), Date.UTC(2035, 11, 31)];
const days = Array.from({ length: (last - first) / day + 1 }, (_, index) =>
  new Date(first + index * day).toISOString(),
);

/** In Vietnam: midnight, the opening, the cut-off, a minute before the end. */
const hours = ['00:00', '08:00', '15:00', '16:59'];
const moments = days.flatMap((at) =>
  hours.map((hour) => new Date(Date.parse(`${at.slice(0, 10)}T${hour}:00+07:00`)).toISOString()),
);

const limits: readonly TimeLimit[] = [
  { unit: 'workingDay', value: 1 },
  { unit: 'workingDay', value: 3 },
  { unit: 'workingDay', value: 10 },
  { unit: 'calendarDay', value: 15 },
  { unit: 'workingHour', value: 4, rounding: 'hourExact' },
  { unit: 'hour', value: 12 },
  { unit: 'sameDay', cutoff: '15:00' },
];

/** How often the function and the walker differ over every day as a start. */
function sweep(due: Due): { tried: number; differences: string[] } {
  const differences: string[] = [];
  for (const office of names) {
    const { desk, walker } = officeOf(office);
    for (const start of moments)
      for (const limit of limits) {
        const [ours, theirs] = [due(desk, start, limit), walker.due(start, limit)];
        if (ours !== theirs)
          differences.push(`${office}, ${start}, ${JSON.stringify(limit)}: ${ours}, the walker ${theirs}`);
      }
  }
  return { tried: names.length * moments.length * limits.length, differences };
}

function random(due: Due): string[] {
  return fc.sample(anyCase, { seed, numRuns: cases }).flatMap((each) => {
    const { ours, theirs } = both(each, due);
    return ours === theirs ? [] : [`${JSON.stringify(each)}: ${ours}, the walker ${theirs}`];
  });
}

const began = performance.now();
console.log(`seed ${seed}`);
const drawn = random(dueFrom);
console.log(`${cases} random cases with up to four pauses, ${drawn.length} differences`);
const swept = sweep(dueFrom);
console.log(
  `every day of 2020 to 2035 as a start: ${days.length} days at ${hours.length} hours of the day, ${limits.length} limits, ${names.length} calendars: ` +
    `${swept.tried} cases, ${swept.differences.length} differences`,
);
for (const difference of [...drawn, ...swept.differences].slice(0, 20)) console.log(`  ${difference}`);
const seen = Object.entries(defects).filter(([name, due]) => {
  const found = random(due).length;
  console.log(`  planted: ${name}: ${found > 0 ? `seen in ${found} cases` : 'NOT SEEN'}`);
  return found > 0;
});
const all = Object.keys(defects).length;
const differences = drawn.length + swept.differences.length;
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `${cases + swept.tried} cases, ${differences} differences; ${seen.length} of ${all} planted defects seen; ${seconds} s`,
);
process.exitCode = differences === 0 && seen.length === all ? 0 : 1;
