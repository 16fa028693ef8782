import { hanoiCalendar, type WorkingCalendar } from '@mot-cua/calendar';
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

/** The official calendar with a holiday that was decided late, as it happens each year. */
const decidedLate: WorkingCalendar = {
  ...hanoiCalendar,
  version: `${hanoiCalendar.version}-late`,
  holidays: [
    ...hanoiCalendar.holidays,
    { date: '2025-06-06', name: 'Ngày nghỉ thử nghiệm', decision: 'Quyết định thử nghiệm' },
  ],
};

export const addFirstCalendar = (db: Database): Promise<void> => addCalendar(db, hanoiCalendar, '2024-01-01');
export const addLateCalendar = (db: Database): Promise<void> => addCalendar(db, decidedLate, '2025-01-01');
