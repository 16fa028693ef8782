import { hanoiCalendar } from '@mot-cua/calendar';
import { addCalendar, type Database, loadCalendars } from '@mot-cua/db';
import type { CalendarOf } from './compare-dossier.ts';

/** The calendars under which the stored entries were made. */
export async function calendarsOf(db: Database): Promise<CalendarOf> {
  const all = await loadCalendars(db);
  return (version) => {
    const found = all.find((calendar) => calendar.version === version);
    if (!found) throw new Error(`No calendar of version «${version}» is stored`);
    return found;
  };
}

export const addFirstCalendar = (db: Database): Promise<void> => addCalendar(db, hanoiCalendar, '2024-01-01');
