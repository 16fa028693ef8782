import { pinnedProcedure } from '@mot-cua/catalog';
import type { JournalEntry } from '@mot-cua/workflow';
import { firstFault } from './check-chain.ts';
import { type Books, bookOfCode, enter, faultyBooks } from './check-numbers.ts';
import { type CalendarOf, differencesOf } from './compare-dossier.ts';
import { type EventRow, type StoredWhole, storedDossiers } from './dossier-rows.ts';
import type { Query } from './query.ts';

export interface Audit {
  dossiers: number;
  entries: number;
  books: number;
  /** Each in words, with the dossier or the book. */
  differences: string[];
  chainFaults: string[];
  numberFaults: string[];
}

const vietnam = 7 * 3_600_000;

/** Which agency decided when the entry was written: its books are numbered. `arrived`: it had the dossier from the desk that took it in. */
function competentAfter({ type, data }: Pick<EventRow, 'type' | 'data'>, before: string, arrived: boolean): string {
  const entry = { type, data } as JournalEntry;
  switch (entry.type) {
    case 'submit':
      return entry.data.competentAgencyId;
    case 'redirect':
      return entry.data.agencyId;
    case 'giveOver':
      // Only what has not arrived is given to the agency that is to settle it; later the result goes back.
      return arrived ? before : entry.data.to;
    case 'handOver':
      return entry.data.passed.find(({ from }) => from.id === before)?.to.id ?? before;
    default:
      return before;
  }
}

function enterNumbers(books: Books, { row, events }: StoredWhole): void {
  const { result } = pinnedProcedure(row.procedureCode, row.procedureVersion);
  const kind = result.numberedBy ? String(row.facts.declared[result.numberedBy] ?? '') : '';
  let competentAgencyId = '';
  let arrived = false;
  for (const { issued, at, ...event } of events) {
    competentAgencyId = competentAfter(event, competentAgencyId, arrived);
    arrived ||= event.type === 'takeOver';
    if (issued.dossierCode) enter(books, ...bookOfCode(issued.dossierCode), at);
    const year = new Date(at.getTime() + vietnam).getUTCFullYear();
    // What is set right is numbered by whoever sets it right: the agency that decided may be no more.
    const numbering = event.type === 'correctResult' ? event.agencyId : competentAgencyId;
    const book = [numbering, year, result.book, kind].join(' ');
    if (issued.documentNumber) enter(books, book, Number(issued.documentNumber), at);
  }
}

function differences(whole: StoredWhole, calendarOf: CalendarOf): string[] {
  try {
    return differencesOf(whole, calendarOf);
  } catch (error) {
    return [`the journal does not replay: ${error instanceof Error ? error.message : error}`];
  }
}

/**
 * Rebuilds every stored dossier (or only one) and compares; checks chains and numbers. `inTime`: nobody acted at the
 * same moment as another, so numbers must follow the hours of their entries, too.
 */
export async function audit(
  query: Query,
  calendarOf: CalendarOf,
  { only = null, inTime = false }: { only?: string | null; inTime?: boolean } = {},
): Promise<Audit> {
  const found: Audit = { dossiers: 0, entries: 0, books: 0, differences: [], chainFaults: [], numberFaults: [] };
  const books: Books = new Map();
  for await (const whole of storedDossiers(query, only)) {
    const { id } = whole.row;
    found.dossiers += 1;
    found.entries += whole.events.length;
    found.differences.push(...differences(whole, calendarOf).map((name) => `${id}: ${name}`));
    const fault = firstFault(whole);
    if (fault !== null) found.chainFaults.push(`${id}: entry ${fault}`);
    enterNumbers(books, whole);
  }
  return { ...found, books: books.size, numberFaults: only ? [] : faultyBooks(books, { inTime }) };
}

export const isClean = ({ differences, chainFaults, numberFaults }: Audit): boolean =>
  differences.length + chainFaults.length + numberFaults.length === 0;
