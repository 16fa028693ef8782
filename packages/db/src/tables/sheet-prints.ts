import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** A table to be typeset; `pdf` is null until the worker has set it. */
export interface SheetPrint {
  id: string;
  name: string;
  sheet: unknown;
  pdf: Uint8Array | null;
}

const add = `insert into sheet_print (id, staff_id, name, sheet, asked_at) values ($1, $2, $3, $4, now())
  on conflict do nothing`;

/** Asked twice under one id is asked once. */
export async function addSheetPrint(
  db: Database,
  { id, name, sheet }: Omit<SheetPrint, 'pdf'>,
  staffId: string,
): Promise<void> {
  await select(db, 'add-sheet-print', add, [id, staffId, name, JSON.stringify(sheet)]);
}

const unset = `select id, name, sheet, pdf from sheet_print where set_at is null order by asked_at, id limit $1`;

export const unsetSheetPrints = (db: Database, most: number): Promise<SheetPrint[]> =>
  select<SheetPrint>(db, 'unset-sheet-prints', unset, [most]);

const keep = 'update sheet_print set pdf = $2, set_at = now() where id = $1 and set_at is null';

export async function keepSheetPdf(db: Database, id: string, pdf: Uint8Array): Promise<void> {
  await select(db, 'keep-sheet-pdf', keep, [id, Buffer.from(pdf)]);
}

const read = 'select id, name, sheet, pdf from sheet_print where id = $1 and staff_id = $2';

/** What this person asked for; null where there is none, or it was somebody else's. */
export async function readSheetPrint(db: Database, id: string, staffId: string): Promise<SheetPrint | null> {
  if (!isUuid(id)) return null;
  const [found] = await select<SheetPrint>(db, 'read-sheet-print', read, [id, staffId]);
  return found ?? null;
}
