import { formatDateTime } from '@mot-cua/locales';
import type { Report } from '@mot-cua/use-cases';
import { type Sheet, type SheetKind, sheetFile } from '../files/sheet-file.server.ts';
import type { Say } from '../say.ts';
import type { ReportAddress } from './report-address.ts';
import { columnGroups, shareOnTime, shownColumns } from './report-columns.server.ts';
import { periodName, periodSpan } from './report-names.server.ts';
import { lineOf } from './report-view.server.ts';

const rounded = (share: number | null): number | null => (share === null ? null : Math.round(share * 10) / 10);

/** The report as a table to take away. */
export function reportSheet(report: Report, address: ReportAddress, now: string, say: Say): Sheet {
  const { t, locale } = say;
  const groups = columnGroups(say);
  const line = (label: string, figures: Report['sum']) => [
    label,
    ...shownColumns.map((column) => figures[column]),
    rounded(shareOnTime(figures)),
  ];
  const rowHeader = t(address.lines === 'agency' ? 'backoffice:report.byAgency' : 'backoffice:report.byProcedure');
  return {
    heads: [
      t('backoffice:report.caption', { period: periodName(address.period, say) }),
      periodSpan(address.period, say),
      t('backoffice:report.seenAt', { time: formatDateTime(locale, now) }),
    ],
    groups: groups.map(({ label = '', columns }) => ({ label, span: columns.length })),
    columns: [rowHeader, ...groups.flatMap(({ columns }) => columns.map(({ label }) => label))],
    lines: [
      ...report.rows.map((row) => line(lineOf(report, row.key, address, say).label, row)),
      line(t('backoffice:report.sum'), report.sum),
    ],
    hasSum: true,
  };
}

/** The report as a file to keep. */
export const reportFile = (
  { as, address, now }: { as: SheetKind; address: ReportAddress; now: string },
  report: Report,
  say: Say,
): Promise<Response> => sheetFile(as, reportSheet(report, address, now, say), `report-${address.period.name}`);
