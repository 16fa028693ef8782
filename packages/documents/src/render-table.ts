import { setImmediate } from 'node:timers/promises';
import { printableData } from './printable-text.ts';
import { typesetPdf } from './typst-compiler.ts';
import { instantOf } from './vietnam-time.ts';

/** A table to be printed: everything in it is already in words. */
export interface TableSheet {
  lang: 'vi' | 'en';
  /** An ISO instant: of when the figures are. */
  at: string;
  /** The first line is its title. */
  heads: readonly string[];
  groups?: readonly { label: string; span: number }[];
  columns: readonly string[];
  /** How wide the columns are, to each other. */
  widths: readonly number[];
  /** Which columns are figures. */
  numeric: readonly boolean[];
  lines: readonly (readonly string[])[];
  /** The last line adds up those above. */
  hasSum: boolean;
}

/** A table as A4 PDF/A-2a on its side: tagged, fonts embedded, its head again on each page. The same table gives the same bytes. */
export async function renderTable(sheet: TableSheet, { demo }: { demo: boolean }): Promise<Uint8Array> {
  // Setting blocks its thread: other work gets a turn first.
  await setImmediate();
  const at = instantOf(sheet.at);
  const day = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  const dated = { ...day, hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() };
  return typesetPdf('table', { sheet: printableData(sheet), demo, dated });
}
