import type { WorkingCalendar } from '@mot-cua/calendar';
import type { Dossier } from './dossier.ts';
import type { JournalEntry } from './event.ts';
import { evolve, newDossier } from './evolve.ts';
import type { Procedure } from './procedure.ts';

/** The version under which a journal begins: the one that its first migration leaves, or the one it has now. */
const firstVersion = (entries: readonly JournalEntry[], { version }: Procedure): string =>
  entries.find((entry) => entry.type === 'migrate')?.data.from ?? version;

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
  versionOf: (version: string) => Procedure = () => procedure,
): Dossier {
  const pinned = (version: string) => (version === procedure.version ? procedure : versionOf(version));
  const start = newDossier(pinned(firstVersion(entries, procedure)), id, people);
  return entries.reduce((dossier, entry) => {
    const version = entry.type === 'migrate' ? entry.data.to : dossier.procedureVersion;
    return evolve(pinned(version), dossier, entry, calendarOf(entry.calendarVersion)).dossier;
  }, start);
}
