import type { WorkingCalendar } from '@mot-cua/calendar';
import type { Dossier } from './dossier.ts';
import type { JournalEntry } from './event.ts';
import { evolve, newDossier } from './evolve.ts';
import type { Procedure } from './procedure.ts';

/** A dossier built again from its journal, with the calendars under which each entry was made. */
export function replay(
  procedure: Procedure,
  id: string,
  people: { ownerId: string; submitterId: string },
  entries: readonly JournalEntry[],
  calendarOf: (version: string) => WorkingCalendar,
): Dossier {
  return entries.reduce(
    (dossier, entry) => evolve(procedure, dossier, entry, calendarOf(entry.calendarVersion)).dossier,
    newDossier(procedure, id, people),
  );
}
