import { formatDateTime, formatNumber } from '@mot-cua/locales';
import { type Indicators, sumOf } from '@mot-cua/use-cases';
import { sheetKinds } from '../files/sheet-file.server.ts';
import { printForm } from '../prints/print-form.server.ts';
import { type ReportAddress, reportHref } from '../report/report-address.ts';
import { reportFilters } from '../report/report-filters.server.ts';
import { periodName, periodSpan } from '../report/report-names.server.ts';
import { reportTabs } from '../report/report-tabs.server.ts';
import type { Say } from '../say.ts';
import { indicatorRow } from './indicator-row.server.ts';

const howKeys = ['howMean', 'howWhich', 'howDue', 'howGap'] as const;

function sumView({ indicators }: Indicators, { t, locale }: Say) {
  const { points, most } = sumOf(indicators);
  const missing = indicators.filter((each) => each.points === null).length;
  return {
    title: t('backoffice:indicators.sum', {
      points: formatNumber(locale, points),
      most: formatNumber(locale, most, 0),
      count: formatNumber(locale, indicators.length - missing, 0),
    }),
    more: missing > 0 ? t('backoffice:indicators.unclassified', { missing: formatNumber(locale, missing, 0) }) : '',
  };
}

/** The nine indicators as they stand at an address. */
export function indicatorsView(read: Indicators, address: ReportAddress, now: string, say: Say) {
  const { t, locale } = say;
  return {
    title: t('backoffice:indicators.title'),
    count: periodSpan(address.period, say),
    tabs: reportTabs('/reports/indicators', address, say),
    filters: {
      label: t('backoffice:report.filters'),
      fields: reportFilters(read, address, now, say).filter(({ name }) => name === 'period' || name === 'agency'),
    },
    show: t('backoffice:indicators.show'),
    files: sheetKinds.map((as) => ({
      href: reportHref('/reports/indicators/file', address, { as }),
      label: t(`backoffice:report.${as}`),
    })),
    print: t('backoffice:report.print'),
    pdf: printForm('indicators', address, say),
    basis: t('backoffice:indicators.basis'),
    seenAt: t('backoffice:report.seenAt', { time: formatDateTime(locale, now) }),
    sum: sumView(read, say),
    caption: t('backoffice:indicators.caption', { period: periodName(address.period, say) }),
    columns: {
      number: t('backoffice:indicators.number'),
      name: t('backoffice:indicators.name'),
      points: t('backoffice:indicators.points'),
      figure: t('backoffice:indicators.figure'),
      source: t('backoffice:indicators.source'),
    },
    rows: read.indicators.map((each, place) => indicatorRow(each, place, read, address, say)),
    how: { title: t('backoffice:indicators.howTitle'), lines: howKeys.map((key) => t(`backoffice:indicators.${key}`)) },
  };
}
