import { type IssuedPaper, issuedPapersOf, readJournal } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { resultStanding } from './result-standing.ts';

/** The result that holds now; null where none was issued, or the last one holds no longer. */
export async function resultInForce({ db }: Pick<Deps, 'db'>, dossierId: string): Promise<IssuedPaper | null> {
  const [issued, journal] = await Promise.all([issuedPapersOf(db, dossierId), readJournal(db, dossierId)]);
  const result = issued.findLast(({ kind }) => kind === 'result');
  return result && resultStanding(result, issued, journal).state === 'inForce' ? result : null;
}
