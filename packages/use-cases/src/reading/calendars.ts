import type { WorkingCalendar } from '@mot-cua/calendar';
import { type Database, loadCalendars } from '@mot-cua/db';

const freshMilliseconds = 30_000;

const known = new WeakMap<Database, { until: number; calendars: Promise<WorkingCalendar[]> }>();

/** All versions of the official calendar, newest first; read again twice a minute, as holidays are decided late. */
function calendars(db: Database): Promise<WorkingCalendar[]> {
  const now = performance.now();
  const found = known.get(db);
  if (found && found.until > now) return found.calendars;
  const loading = loadCalendars(db);
  known.set(db, { until: now + freshMilliseconds, calendars: loading });
  loading.catch(() => known.delete(db));
  return loading;
}

/** For the moment after an announcement: this process need not wait until it reads again. */
export const forgetCalendars = (db: Database): void => void known.delete(db);

const named = (all: readonly WorkingCalendar[], version: string) => all.find((each) => each.version === version);

/** The calendar of a version. One that nobody stored is a defect and throws. */
export async function calendarOf(db: Database, version: string): Promise<WorkingCalendar> {
  const found = named(await calendars(db), version);
  if (found) return found;
  forgetCalendars(db);
  const fresh = named(await calendars(db), version);
  if (!fresh) throw new Error(`No calendar of version «${version}» is stored`);
  return fresh;
}

/** The calendar in force. */
export async function loadCalendar(db: Database): Promise<WorkingCalendar> {
  const [newest] = await calendars(db);
  if (!newest) throw new Error('No official calendar is stored: run the seed');
  return newest;
}
