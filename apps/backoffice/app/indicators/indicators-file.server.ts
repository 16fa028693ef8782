import { formatDateTime } from '@mot-cua/locales';
import type { Indicators } from '@mot-cua/use-cases';
import { type Sheet, type SheetKind, sheetFile } from '../files/sheet-file.server.ts';
import type { ReportAddress } from '../report/report-address.ts';
import { periodName, periodSpan } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { indicatorRow, wholeFigure } from './indicator-row.server.ts';

/** The indicators as a table to take away. */
export function indicatorsSheet(read: Indicators, address: ReportAddress, now: string, say: Say): Sheet {
  const { t, locale } = say;
  return {
    heads: [
      t('backoffice:indicators.caption', { period: periodName(address.period, say) }),
      periodSpan(address.period, say),
      t('backoffice:indicators.basis'),
      t('backoffice:report.seenAt', { time: formatDateTime(locale, now) }),
    ],
    columns: [
      t('backoffice:indicators.number'),
      t('backoffice:indicators.name'),
      t('backoffice:indicators.points'),
      ...[2, 1, 0].map((points) => t('backoffice:indicators.havePoints', { points })),
      t('backoffice:indicators.figure'),
      t('backoffice:indicators.source'),
    ],
    lines: read.indicators.map((indicator, place) => {
      const { number, name, source, figure } = indicatorRow(indicator, place, read, address, say);
      const said = indicator.gap === 'notKept' ? t('backoffice:indicators.noPoints') : figure.text;
      return [
        Number(number),
        name,
        indicator.points,
        ...([2, 1, 0] as const).map((points) => indicator.spread?.[points] ?? null),
        wholeFigure(indicator, read, say) || said,
        source,
      ];
    }),
    widths: [6, 44, 8, 12, 12, 12, 60, 80],
  };
}

/** The indicators as a file to keep. */
export const indicatorsFile = (
  { as, address, now }: { as: SheetKind; address: ReportAddress; now: string },
  read: Indicators,
  say: Say,
): Promise<Response> => sheetFile(as, indicatorsSheet(read, address, now, say), `indicators-${address.period.name}`);
