import { plainDate } from '@mot-cua/calendar';
import { type Agency, agenciesOn, type FoundAgency, legalNow, searchAgencies } from '@mot-cua/db';
import type { Deps } from '../deps.ts';

/** The agencies that a name finds, also those that are no more; without a name all that are in force today. */
export async function findAgencies(
  { db }: Pick<Deps, 'db'>,
  { typed }: { typed: string },
): Promise<{ found: FoundAgency[] } | { all: Agency[] }> {
  const today = plainDate(await legalNow(db));
  return typed ? { found: await searchAgencies(db, typed, today) } : { all: await agenciesOn(db, today) };
}
