import { plainDate } from '@mot-cua/calendar';
import { type Database, legalNow } from '@mot-cua/db';
import type { Today } from '@mot-cua/workflow';
import { loadCalendar } from './calendars.ts';

/** By what a posted form is judged: the legal day, and the calendar in force. */
export async function todayOf(db: Database): Promise<Today> {
  const [now, calendar] = await Promise.all([legalNow(db), loadCalendar(db)]);
  return { today: plainDate(now), calendar };
}
