import { keepSheetPdf, unsetSheetPrints } from '@mot-cua/db';
import { renderTable, type TableSheet } from '@mot-cua/documents';
import type { Deps } from '../deps.ts';

const perRound = 5;

/** Typesets what was asked for; returns how many. A table that cannot be set does not keep the others waiting. */
export async function setPrints({ db, settings }: Pick<Deps, 'db' | 'settings'>): Promise<number> {
  const failures: unknown[] = [];
  const prints = await unsetSheetPrints(db, perRound);
  for (const { id, sheet } of prints)
    await renderTable(sheet as TableSheet, { demo: settings.demo })
      .then((pdf) => keepSheetPdf(db, id, pdf))
      .catch((error) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} tables could not be typeset`);
  return prints.length;
}
