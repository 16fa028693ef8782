import type { WorkingCalendar } from '@mot-cua/calendar';
import type { Dossier } from '../dossier.ts';
import type { Effect } from '../effects.ts';
import type { JournalEntry } from '../event.ts';
import { evolve, newDossier } from '../evolve.ts';
import type { Procedure } from '../procedure.ts';
import type { LastEntry } from '../take-back/restore-before.ts';

/** A dossier as it stood after one entry of its journal, under the version of that moment, and as it stood before. */
export interface PastMoment {
  entry: JournalEntry;
  procedure: Procedure;
  before: Dossier;
  dossier: Dossier;
  /** What it promised. */
  effects: readonly Effect[];
}

/** All that a dossier is built again from. */
export interface Journal {
  id: string;
  people: { ownerId: string; submitterId: string };
  entries: readonly JournalEntry[];
  /** The version that the dossier has now. */
  procedure: Procedure;
  /** The calendars under which the entries were made. */
  calendarOf: (version: string) => WorkingCalendar;
  /** The earlier versions of a dossier that was moved. */
  versionOf?: (version: string) => Procedure;
}

/** The version under which a journal begins: the one that its first migration leaves, or the one it has now. */
const firstVersion = ({ entries, procedure }: Journal): string =>
  entries.find((entry) => entry.type === 'migrate')?.data.from ?? procedure.version;

const pinnedBy =
  ({ procedure, versionOf = () => procedure }: Journal) =>
  (version: string): Procedure =>
    version === procedure.version ? procedure : versionOf(version);

/** The dossier before its first entry. */
export const beginningOf = (journal: Journal): Dossier =>
  newDossier(pinnedBy(journal)(firstVersion(journal)), journal.id, journal.people);

/** A dossier entry by entry, as its journal tells it; an entry that does not follow from those before it throws. */
export function* pastMoments(journal: Journal): Generator<PastMoment> {
  const pinned = pinnedBy(journal);
  let before = beginningOf(journal);
  let last: LastEntry | null = null;
  for (const entry of journal.entries) {
    const procedure = pinned(entry.type === 'migrate' ? entry.data.to : before.procedureVersion);
    const { dossier, effects } = evolve(procedure, before, entry, journal.calendarOf(entry.calendarVersion), last);
    yield { entry, procedure, before, dossier, effects };
    last = { entry, before };
    before = dossier;
  }
}
