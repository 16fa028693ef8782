import { formatDateTime, formatNumber } from '@mot-cua/locales';
import type { RegisterPage } from '@mot-cua/use-cases';
import { type Sheet, type SheetKind, sheetFile } from '../files/sheet-file.server.ts';
import type { Say } from '../say.ts';
import type { RegisterAddress } from './register-address.ts';
import { bookName, registerOf } from './register-names.server.ts';
import { registerTable } from './register-table.server.ts';

/** So many lines at most are in a file; one that is cut says so. */
export const mostLines = 5000;

const widths: Readonly<Record<string, number>> = { place: 6, sets: 6, code: 27, number: 18, procedure: 40, result: 40 };

function sheetOf(page: RegisterPage, address: RegisterAddress, now: string, say: Say): Sheet {
  const { t, locale } = say;
  const { columns, rows } = registerTable(page, address, say);
  const cut = page.next ? [t('backoffice:registers.cut', { count: formatNumber(locale, mostLines, 0) })] : [];
  return {
    heads: [
      bookName(address.book, say),
      registerOf(page, address, say),
      t('backoffice:report.seenAt', { time: formatDateTime(locale, now) }),
      ...cut,
    ],
    columns: columns.map(({ label }) => label),
    lines: rows.map(({ cells }) => columns.map(({ key }) => cells[key] ?? '')),
    widths: columns.map(({ key }) => widths[key] ?? 18),
  };
}

/** A register as a file to keep. */
export const registerFile = (
  { as, address, now }: { as: SheetKind; address: RegisterAddress; now: string },
  page: RegisterPage,
  say: Say,
): Promise<Response> => sheetFile(as, sheetOf(page, address, now, say), `register-${address.period.name}`);
