import { plainDate } from '@mot-cua/calendar';
import {
  type NamedPeriod,
  offeredPeriods,
  type ReportColumn,
  type ReportLines,
  reportColumns,
  reportPeriod,
} from '@mot-cua/use-cases';

/** The state of the report: it lives in the address. */
export interface ReportAddress {
  period: NamedPeriod;
  /** This agency and those below; empty for all. */
  agency: string;
  /** Only this agency, where a line was followed. */
  only: string;
  procedure: string;
  lines: ReportLines;
}

const longest = 100;
/** What a filter says that narrows nothing down. */
export const everything = 'all';

/** What is asked for on a day; what names nothing falls back to this month and to all. */
export function readReportAddress({ searchParams }: Pick<URL, 'searchParams'>, now: string): ReportAddress {
  const today = plainDate(now);
  const text = (name: string) => {
    const said = (searchParams.get(name) ?? '').trim().slice(0, longest);
    return said === everything ? '' : said;
  };
  const period = reportPeriod(text('period'), today) ?? offeredPeriods(today)[0];
  if (!period) throw new Error('No period has begun');
  const lines = text('lines') === 'procedure' ? 'procedure' : 'agency';
  return { period, lines, agency: text('agency'), only: text('only'), procedure: text('procedure') };
}

export const readColumn = ({ searchParams }: Pick<URL, 'searchParams'>): ReportColumn =>
  reportColumns.find((column) => column === searchParams.get('column')) ?? 'total';

/** What the use cases are asked at an address. */
export const askedAt = ({ period, agency, only, procedure, lines }: ReportAddress, now: string) => ({
  period,
  lines,
  agencyId: agency || undefined,
  onlyAgencyId: only || undefined,
  procedureCode: procedure || undefined,
  now,
});

type More = Partial<Record<'column' | 'after' | 'as' | 'indicator' | 'points', string>>;

/** The pages of figures, the dossiers behind one of them, and their files. */
type ReportPlace = `/reports${'' | '/indicators' | '/index'}${'' | '/dossiers' | '/file'}`;

const queryOf = ({ period, agency, only, procedure, lines }: ReportAddress, more: More): string => {
  const parts = { period: period.name, agency, only, procedure, lines: lines === 'agency' ? '' : lines, ...more };
  return new URLSearchParams(
    Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
};

/** Of the same period and agency. */
export const reportHref = (place: ReportPlace, address: ReportAddress, more: More = {}): string =>
  `${place}?${queryOf(address, more)}`;

/** One component of the service index. */
export const componentHref = (component: string, address: ReportAddress): string =>
  `/reports/index/${component}?${queryOf(address, {})}`;
