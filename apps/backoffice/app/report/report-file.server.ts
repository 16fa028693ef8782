import { formatDateTime } from '@mot-cua/locales';
import type { Report } from '@mot-cua/use-cases';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Say } from '../say.ts';
import type { ReportAddress } from './report-address.ts';
import { columnGroups, shareOnTime, shownColumns } from './report-columns.server.ts';
import { periodName, periodSpan } from './report-names.server.ts';
import { lineOf } from './report-view.server.ts';

type Value = string | number | null;

interface Sheet {
  heads: readonly string[];
  groups: readonly { label: string; span: number }[];
  columns: readonly string[];
  lines: readonly (readonly Value[])[];
}

const rounded = (share: number | null): Value => (share === null ? null : Math.round(share * 10) / 10);

function sheetOf(report: Report, address: ReportAddress, now: string, say: Say): Sheet {
  const { t, locale } = say;
  const groups = columnGroups(say);
  const line = (label: string, figures: Report['sum']): Value[] => [
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
  };
}

// A cell that begins like a formula is read as text by every program.
const quoted = (value: Value): string => {
  const text = String(value ?? '');
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** RFC 4180, with a mark at its start by which Excel knows the letters. */
function csvOf({ heads, groups, columns, lines }: Sheet): Uint8Array {
  const grouped = ['', ...groups.flatMap(({ label, span }) => [label, ...Array<string>(span - 1).fill('')])];
  const all = [...heads.map((head) => [head]), grouped, columns, ...lines];
  return new TextEncoder().encode(`\ufeff${all.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`);
}

function workbookOf({ heads, groups, columns, lines }: Sheet): Promise<Uint8Array> {
  const bold = { fontWeight: 'bold', wrap: true } as const;
  const grouped = groups.flatMap(({ label, span }) => [
    { value: label, columnSpan: span, align: 'center', ...bold } as const,
    ...Array<null>(span - 1).fill(null),
  ]);
  const data: SheetData = [
    ...heads.map((head, place) => [place === 0 ? ({ value: head, fontWeight: 'bold' } as const) : head]),
    [null, ...grouped],
    columns.map((value) => ({ value, ...bold })),
    ...lines.map((line, place) =>
      place === lines.length - 1
        ? line.map((value) => value !== null && ({ value, fontWeight: 'bold' } as const)).map((cell) => cell || null)
        : [...line],
    ),
  ];
  const widths = columns.map((_, place) => ({ width: place === 0 ? 36 : 11 }));
  return writeExcelFile(data, {
    columns: widths,
    stickyRowsCount: heads.length + 2,
    orientation: 'landscape',
  }).toBuffer();
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The report as a file to keep. */
export async function reportFile(
  { as, address, now }: { as: keyof typeof types; address: ReportAddress; now: string },
  report: Report,
  say: Say,
): Promise<Response> {
  const sheet = sheetOf(report, address, now, say);
  const bytes = as === 'csv' ? csvOf(sheet) : await workbookOf(sheet);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': types[as],
      'Content-Disposition': `attachment; filename="report-${address.period.name}.${as}"`,
      'Cache-Control': 'no-store',
    },
  });
}
