import type { Database } from '../database.ts';
import { readProvisionalNumber } from '../provisional-number.ts';
import { select } from '../select.ts';
import { canExist } from '../storable.ts';

const byCode = 'select id from dossier where code = $1';
const byNumber = 'select id from dossier where provisional_number = $1';

// People paste codes with spaces and with the dashes of a word processor.
const plainCode = (typed: string) =>
  typed
    .replace(/\s/g, '')
    .replace(/\p{Dash}/gu, '-')
    .toUpperCase();

/** The dossier with this code or provisional number. Codes can be guessed by law: never a credential. */
export async function findDossierId(db: Database, typed: string): Promise<string | null> {
  if (typed.length > 100 || !canExist(typed)) return null;
  const number = readProvisionalNumber(typed);
  const [row] = number
    ? await select<{ id: string }>(db, 'find-by-number', byNumber, [number])
    : await select<{ id: string }>(db, 'find-by-code', byCode, [plainCode(typed)]);
  return row?.id ?? null;
}
