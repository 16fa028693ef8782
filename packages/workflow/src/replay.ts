import type { WorkingCalendar } from '@mot-cua/calendar';
import type { Dossier } from './dossier.ts';
import type { JournalEntry } from './event.ts';
import { beginningOf, pastMoments } from './history/past-moments.ts';
import type { Procedure } from './procedure.ts';

/**
 * A dossier built again from its journal, with the calendars under which each entry was made. `procedure` is the version it
 * has now; `versionOf` finds the earlier ones of a dossier that was moved.
 */
export function replay(
  procedure: Procedure,
  id: string,
  people: { ownerId: string; submitterId: string },
  entries: readonly JournalEntry[],
  calendarOf: (version: string) => WorkingCalendar,
  versionOf?: (version: string) => Procedure,
): Dossier {
  const journal = { id, people, entries, procedure, calendarOf, ...(versionOf && { versionOf }) };
  let last = beginningOf(journal);
  for (const { dossier } of pastMoments(journal)) last = dossier;
  return last;
}
