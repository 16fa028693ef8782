import { formatDateTime, formatNumber } from '@mot-cua/locales';
import type { FigureRow } from '@mot-cua/ui';
import type { Report, ReportColumn } from '@mot-cua/use-cases';
import { sheetKinds } from '../files/sheet-file.server.ts';
import { printForm } from '../prints/print-form.server.ts';
import type { Say } from '../say.ts';
import { type ReportAddress, reportHref } from './report-address.ts';
import { columnGroups, isSum, shareText, shownColumns } from './report-columns.server.ts';
import { reportFilters } from './report-filters.server.ts';
import { agencyName, periodName, periodSpan, procedureName } from './report-names.server.ts';
import { reportTabs } from './report-tabs.server.ts';

type Figures = Report['sum'];

function rowOf(row: { key: string; label: string; at: ReportAddress }, figures: Figures, say: Say): FigureRow {
  const cell = (column: ReportColumn) => {
    const text = formatNumber(say.locale, figures[column], 0);
    const href = reportHref('/reports/dossiers', row.at, { column });
    return { key: column, text, ...(figures[column] > 0 && { href }), ...(isSum(column) && { isSum: true }) };
  };
  return {
    key: row.key,
    label: row.label,
    cells: [...shownColumns.map(cell), { key: 'share', text: shareText(figures, say) }],
  };
}

/** The name of a line, and the address of what is behind it alone. */
export function lineOf({ scope }: Report, key: string, address: ReportAddress, say: Say) {
  if (address.lines === 'procedure') {
    return { key, label: procedureName(key, say), at: { ...address, procedure: key } };
  }
  return { key, label: agencyName(scope, key, say), at: { ...address, only: key } };
}

function balanceView({ sum, balances }: Report, { t, locale }: Say) {
  if (!balances) return { tone: 'err' as const, title: t('backoffice:report.unbalanced') };
  const said = (figure: number) => formatNumber(locale, figure, 0);
  const title = t('backoffice:report.balanced', {
    total: said(sum.total),
    answered: said(sum.answered),
    open: said(sum.inTime + sum.overdue),
    paused: said(sum.paused),
    ended: said(sum.withdrawn + sum.stopped),
  });
  return { tone: 'ok' as const, title, more: t('backoffice:report.balancedRows') };
}

const howKeys = ['howDue', 'howEarly', 'howOpen', 'howPaused', 'howRefused', 'howSource'] as const;

/** The period report as it stands at an address. */
export function reportView(report: Report, address: ReportAddress, now: string, say: Say) {
  const { t, locale } = say;
  const { period, lines } = address;
  return {
    title: t('backoffice:report.title'),
    count: periodSpan(period, say),
    tabs: reportTabs('/reports', address, say),
    filters: { label: t('backoffice:report.filters'), fields: reportFilters(report, address, now, say) },
    show: t('backoffice:report.show'),
    files: sheetKinds.map((as) => ({
      href: reportHref('/reports/file', address, { as }),
      label: t(`backoffice:report.${as}`),
    })),
    print: t('backoffice:report.print'),
    pdf: printForm('report', address, say),
    seenAt: t('backoffice:report.seenAt', { time: formatDateTime(locale, now) }),
    empty: report.rows.length === 0 ? t('backoffice:report.empty') : undefined,
    balance: balanceView(report, say),
    table: {
      caption: t('backoffice:report.caption', { period: periodName(period, say) }),
      rowHeader: t(lines === 'agency' ? 'backoffice:report.byAgency' : 'backoffice:report.byProcedure'),
      groups: columnGroups(say),
      rows: report.rows.map((row) => rowOf(lineOf(report, row.key, address, say), row, say)),
      sum: rowOf({ key: 'sum', label: t('backoffice:report.sum'), at: address }, report.sum, say),
    },
    how: { title: t('backoffice:report.howTitle'), lines: howKeys.map((key) => t(`backoffice:report.${key}`)) },
  };
}
