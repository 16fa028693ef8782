import type { QualityView, ShownQuality } from '@mot-cua/use-cases';

/** The columns of the open data, in their order; a share is in percent, an empty cell is hidden or cannot be said. */
const columns = {
  kind: '`service`, `agency` or `all`',
  id: 'procedure code, or the agency’s id',
  name_vi: 'name in Vietnamese',
  name_en: 'name in English',
  received: 'dossiers submitted since 1 January',
  received_online: 'of these, submitted online',
  settled: 'dossiers settled since 1 January',
  on_time_percent: 'of the settled, in time with lawful pauses left out',
  rated: 'settled dossiers that were rated',
  satisfied_percent: 'of the ratings, 4 or 5 out of 5 overall',
  convenient_percent: '4 or 5 for convenience',
  punctual_percent: '4 or 5 for punctuality',
  courteous_percent: '4 or 5 for attitude',
} as const;

type Row = Readonly<Record<keyof typeof columns, string | number | null>>;

const rowOf = (kind: string, id: string, names: { vi: string; en: string }, quality: ShownQuality): Row => ({
  kind,
  id,
  name_vi: names.vi,
  name_en: names.en,
  received: quality.received,
  received_online: quality.receivedOnline,
  settled: quality.settled,
  on_time_percent: quality.onTimeShare,
  rated: quality.rated,
  satisfied_percent: quality.satisfiedShare,
  convenient_percent: quality.convenientShare,
  punctual_percent: quality.punctualShare,
  courteous_percent: quality.courteousShare,
});

function rowsOf(quality: QualityView | null): Row[] {
  if (!quality) return [];
  return [
    rowOf('all', 'all', { vi: 'Tất cả', en: 'All' }, quality.all),
    ...quality.services.map((row) => rowOf('service', row.id, row.names, row)),
    ...quality.agencies.map((row) => rowOf('agency', row.id, row.names, row)),
  ];
}

/** A cell that a spreadsheet reads as what it is: quoted where needed, never a formula. */
function cell(value: string | number | null): string {
  const text = String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const names = Object.keys(columns) as (keyof typeof columns)[];

/** RFC 4180, UTF-8 with its mark, so that spreadsheets read Vietnamese. */
export const qualityCsv = (quality: QualityView | null): string =>
  `\uFEFF${[names.join(','), ...rowsOf(quality).map((row) => names.map((name) => cell(row[name])).join(','))].join('\r\n')}\r\n`;

export const qualityJson = (quality: QualityView | null) => ({
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  since: quality?.since ?? null,
  countedAt: quality?.countedAt ?? null,
  columns,
  rows: rowsOf(quality),
});
