import type { AgencyHours } from './agency-hours.ts';
import { readDate, readTime, type Weekday, weekdayAt, writeDate } from './vietnam-time.ts';
import type { WeeklyHours, WorkPeriod } from './weekly-hours.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Milliseconds after midnight. */
interface Opening {
  from: number;
  to: number;
}

/** A calendar checked once and indexed by day number. */
export interface WorkTable {
  openingsOn(day: number): readonly Opening[];
  holidayOn(day: number): string | undefined;
}

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const tables = new WeakMap<WorkingCalendar, WorkTable>();

/** The table of a calendar. Throws RangeError when its data is malformed or contradicts itself. */
export function workTable(calendar: WorkingCalendar): WorkTable {
  const known = tables.get(calendar);
  if (known) return known;
  const table = buildTable(calendar);
  tables.set(calendar, table);
  return table;
}

function buildTable(calendar: WorkingCalendar): WorkTable {
  const weekOn = weeksOf(calendar);
  const holidays = new Map(calendar.holidays.map(({ date, name }) => [readDate(date), name]));
  const makeUps = new Set(calendar.makeUpDays.map(({ date }) => readDate(date)));
  refuseContradiction(calendar, holidays, makeUps);

  const openingsOn = (day: number) => {
    if (holidays.has(day)) return [];
    const week = weekOn(day);
    const own = week[weekdayAt(day)];
    return own.length === 0 && makeUps.has(day) ? week.mon : own;
  };
  return { openingsOn, holidayOn: (day) => holidays.get(day) };
}

type Week = Record<Weekday, readonly Opening[]>;

/** The week that holds on a day: of the first layer that says one for it, else the city's. */
function weeksOf({ version, weekly, layers = [] }: WorkingCalendar): (day: number) => Week {
  const usual = openWeek(version, weekly);
  const read = layers.map((layer) => layer.map((line) => readLine(version, line)));
  if (read.length === 0) return () => usual;
  return (day) => {
    for (const layer of read) {
      const week = layer.find(({ from, to }) => from <= day && day <= to)?.week;
      if (week) return week;
    }
    return usual;
  };
}

const readLine = (version: string, { from, to, weekly }: AgencyHours) => ({
  from: readDate(from),
  to: to === null ? Number.POSITIVE_INFINITY : readDate(to),
  // Nobody waits for ever: only what has a last day may be shut all week.
  week: weekly && (to === null ? openWeek : readWeek)(version, weekly),
});

function readWeek(version: string, weekly: WeeklyHours): Week {
  const read = (weekday: Weekday) => readOpenings(`${version}, ${weekday}`, weekly[weekday]);
  return {
    mon: read('mon'),
    tue: read('tue'),
    wed: read('wed'),
    thu: read('thu'),
    fri: read('fri'),
    sat: read('sat'),
    sun: read('sun'),
  };
}

function openWeek(version: string, weekly: WeeklyHours): Week {
  const week = readWeek(version, weekly);
  // Without this every walk to the next working day would never end.
  if (WEEK.every((weekday) => week[weekday].length === 0)) {
    throw new RangeError(`Calendar ${version} never opens in a week`);
  }
  return week;
}

function readOpenings(where: string, periods: readonly WorkPeriod[] | undefined): readonly Opening[] {
  if (!periods) throw new RangeError(`Calendar ${where}: hours are missing`);
  const openings = periods.map(({ from, to }) => ({ from: readTime(from), to: readTime(to) }));
  let last = -1;
  for (const { from, to } of openings) {
    if (from <= last || to <= from) throw new RangeError(`Calendar ${where}: hours overlap or run backwards`);
    last = to;
  }
  return openings;
}

function refuseContradiction({ version }: WorkingCalendar, holidays: Map<number, string>, makeUps: Set<number>) {
  for (const day of makeUps) {
    if (!holidays.has(day)) continue;
    throw new RangeError(`Calendar ${version}: ${writeDate(day)} is both a holiday and a make-up day`);
  }
}
