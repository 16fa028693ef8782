import { type Instant, plainDate } from '@mot-cua/calendar';
import type { Database } from '@mot-cua/db';
import type { Today } from '@mot-cua/workflow';
import { loadCalendar } from './calendars.ts';

/** By what a posted form is judged: the legal day, and the calendar in force. */
export const todayOf = async (db: Database, now: Instant): Promise<Today> => ({
  today: plainDate(now),
  calendar: await loadCalendar(db),
});
