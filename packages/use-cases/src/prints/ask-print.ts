import { addSheetPrint } from '@mot-cua/db';
import type { TableSheet } from '@mot-cua/documents';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** Asks for a table as a typeset PDF: the worker sets it. Sent twice, it is asked for once. */
export const askPrint = (
  { db }: Pick<Deps, 'db'>,
  { intentId, name, sheet }: { intentId: string; name: string; sheet: TableSheet },
  staff: Staff,
): Promise<void> => addSheetPrint(db, { id: intentId, name, sheet }, staff.id);
