import { formatNumber } from '@mot-cua/locales';
import type { FigureGroup } from '@mot-cua/ui';
import type { Report, ReportColumn } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

const groups = {
  toSettle: ['carriedOver', 'online', 'counter', 'post', 'total'],
  settled: ['early', 'onTime', 'late', 'answered', 'refused'],
  inProcess: ['inTime', 'overdue'],
  others: ['paused', 'withdrawn', 'stopped'],
} as const satisfies Record<string, readonly ReportColumn[]>;

export const shownColumns: readonly ReportColumn[] = Object.values(groups).flat();

const sums: readonly ReportColumn[] = ['total', 'answered'];

export const isSum = (column: ReportColumn): boolean => sums.includes(column);

export const columnGroups = ({ t }: Say): FigureGroup[] => [
  ...Object.entries(groups).map(([key, columns]) => ({
    key,
    label: t(`backoffice:report.${key as keyof typeof groups}`),
    columns: columns.map((column) => ({ key: column, label: t(`backoffice:report.${column}`), isSum: isSum(column) })),
  })),
  { key: 'share', columns: [{ key: 'share', label: t('backoffice:report.share') }] },
];

/** The group and the name of a column, in words. */
export function columnWords(column: ReportColumn, { t }: Say) {
  const group = (Object.keys(groups) as (keyof typeof groups)[]).find((key) =>
    (groups[key] as readonly ReportColumn[]).includes(column),
  );
  return { group: t(`backoffice:report.${group ?? 'toSettle'}`), column: t(`backoffice:report.${column}`) };
}

/** The share of the settled that were not late, in percent; null where nothing was settled. */
export const shareOnTime = ({ early, onTime, answered }: Report['sum']): number | null =>
  answered === 0 ? null : (100 * (early + onTime)) / answered;

export function shareText(figures: Report['sum'], { locale }: Pick<Say, 'locale'>): string {
  const share = shareOnTime(figures);
  return share === null ? '–' : formatNumber(locale, share);
}
