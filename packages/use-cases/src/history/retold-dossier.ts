import type { WorkingCalendar } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import type { Database, ReadEntry, StoredDossier } from '@mot-cua/db';
import { canonical, type Dossier, type Retold, retell } from '@mot-cua/workflow';
import { calendarOf } from '../reading/calendars.ts';

/** What is wrong with a journal, and from which entry on: it was changed, it leads nowhere, or it leads elsewhere. */
export interface JournalFault {
  what: 'chain' | 'replay' | 'stored';
  seq: number;
}

export type CalendarOf = (version: string) => WorkingCalendar;

/** Every calendar by which an entry of the journal was made. */
export async function calendarsIn(db: Database, journal: readonly ReadEntry[]): Promise<CalendarOf> {
  const versions = [...new Set(journal.map(({ entry }) => entry.calendarVersion))];
  const found = new Map<string, WorkingCalendar>();
  for (const version of versions) found.set(version, await calendarOf(db, version));
  return (version) => {
    const calendar = found.get(version);
    if (!calendar) throw new Error(`The journal names no calendar «${version}»`);
    return calendar;
  };
}

const isSame = (one: Dossier, two: Dossier): boolean => canonical(one) === canonical(two);

function faultOf({ moments, fault }: Retold, stored: Dossier, chain: number | null): JournalFault | null {
  if (chain !== null) return { what: 'chain', seq: chain };
  if (fault) return { what: 'replay', seq: fault.seq };
  const last = moments[stored.version - 1]?.dossier;
  return last && isSame(last, stored) ? null : { what: 'stored', seq: Math.min(stored.version, moments.length) };
}

/** A dossier told again from its journal, and what does not fit: a broken seal before an entry that leads nowhere. */
export function retoldDossier(
  { dossier }: Pick<StoredDossier, 'dossier'>,
  journal: readonly ReadEntry[],
  calendars: CalendarOf,
  chain: number | null,
): Retold & { broken: JournalFault | null } {
  const { id, procedureCode, procedureVersion, facts } = dossier;
  const retold = retell({
    id,
    people: { ownerId: facts.ownerId, submitterId: facts.submitterId },
    entries: journal.map(({ entry }) => entry),
    procedure: pinnedProcedure(procedureCode, procedureVersion),
    calendarOf: calendars,
    versionOf: (version) => pinnedProcedure(procedureCode, version),
  });
  return { ...retold, broken: faultOf(retold, dossier, chain) };
}
