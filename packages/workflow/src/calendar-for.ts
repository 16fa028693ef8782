import { seenFrom, type WorkingCalendar } from '@mot-cua/calendar';
import type { Dossier } from './dossier.ts';
import type { JournalEntry } from './event.ts';

/**
 * The calendar by whose working hours the time of a dossier is counted: as the agency keeps it that decides, and before a
 * merger as the one did from which it came. A dossier that is just being sent in is told by its entry where it goes.
 */
export function calendarFor(
  calendar: WorkingCalendar,
  { facts }: Pick<Dossier, 'facts'>,
  entry?: JournalEntry,
): WorkingCalendar {
  const agencyId = entry?.type === 'submit' ? entry.data.competentAgencyId : facts.competentAgencyId;
  return seenFrom(calendar, agencyId, facts.clock?.before);
}
