import type { Instant } from '@mot-cua/calendar';
import type { Database } from '@mot-cua/db';
import type { Moment } from '@mot-cua/workflow';
import { loadCalendar } from './calendars.ts';

/** The legal moment with the calendar in force. */
export const momentOf = async (db: Database, now: Instant): Promise<Moment> => ({
  now,
  calendar: await loadCalendar(db),
});
