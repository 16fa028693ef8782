import { readSheetPrint } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import type { Download } from '../papers/open-my-result.ts';

/** A table that this person asked for: the file, or that it is not set yet. Null: there is none of theirs. */
export async function readPrint(
  { db }: Pick<Deps, 'db'>,
  id: string,
  staff: Staff,
): Promise<{ file: Download } | { waiting: true } | null> {
  const found = await readSheetPrint(db, id, staff.id);
  if (!found) return null;
  if (!found.pdf) return { waiting: true };
  return { file: { bytes: found.pdf, fileName: `${found.name}.pdf`, mime: 'application/pdf' } };
}
