import { formatNumber } from '@mot-cua/locales';
import type { TableSheet } from '@mot-cua/use-cases';
import type { Sheet } from '../files/sheet-file.server.ts';
import type { Say } from '../say.ts';

const places = 2;
const firstWidth = 4;

/** A table to take away as it is printed: figures in the words of the language, what is unknown as a dash. */
export function tableSheet(sheet: Sheet, now: string, { locale }: Pick<Say, 'locale'>): TableSheet {
  const { heads, groups, columns, lines, hasSum = false, widths } = sheet;
  const figures = columns.map((_, column) => lines.some((line) => typeof line[column] === 'number'));
  const words = (value: Sheet['lines'][number][number], column: number): string => {
    if (typeof value === 'number') return formatNumber(locale, value, places);
    return value ?? (figures[column] ? '–' : '');
  };
  return {
    lang: locale,
    at: now,
    heads,
    groups,
    columns,
    widths: widths ?? columns.map((_, column) => (column === 0 ? firstWidth : 1)),
    numeric: figures,
    lines: lines.map((line) => line.map(words)),
    hasSum,
  };
}
