import { formatNumber } from '@mot-cua/locales';
import type { Indicator, Indicators } from '@mot-cua/use-cases';
import { type ReportAddress, reportHref } from '../report/report-address.ts';
import type { Say } from '../say.ts';

const pointsDown = [2, 1, 0] as const;

/** How many dossiers have 2, 1 and 0 points, each leading to them. */
const spreadLinks = ({ id, spread }: Indicator, address: ReportAddress, { t, locale }: Say) =>
  pointsDown.flatMap((points) => {
    const count = spread?.[points] ?? 0;
    if (count === 0) return [];
    const text = t('backoffice:indicators.withPoints', { count: points, dossiers: formatNumber(locale, count, 0) });
    const at = { indicator: id, points: String(points) };
    return [{ label: text, href: reportHref('/reports/indicators/dossiers', address, at) }];
  });

function onlineFigure({ counts, offered }: Indicators, { t, locale }: Say): string {
  const said = (figure: number) => formatNumber(locale, figure, 0);
  const { online, received, unsettled } = counts.online;
  const shares = t('backoffice:indicators.onlineFigure', {
    offered: said(offered.offered),
    eligible: said(offered.eligible),
    online: said(online),
    received: said(received),
  });
  return `${shares} ${t('backoffice:indicators.onlineLate', { count: said(unsettled) })}`;
}

const petitionsFigure = ({ counts: { petitions } }: Indicators, { t, locale }: Say): string =>
  t('backoffice:indicators.petitionsFigure', {
    due: formatNumber(locale, petitions.due, 0),
    onTime: formatNumber(locale, petitions.onTime, 0),
  });

/** What stands behind an indicator that is judged as a whole; empty for those judged dossier by dossier. */
export function wholeFigure({ id, gap }: Indicator, read: Indicators, say: Say): string {
  if (id === 'online') return onlineFigure(read, say);
  return id === 'petitions' && gap === null ? petitionsFigure(read, say) : '';
}

function figureOf(indicator: Indicator, read: Indicators, address: ReportAddress, say: Say) {
  const { t } = say;
  if (indicator.gap === 'notKept') return { text: '', links: [] };
  if (indicator.gap === 'nothingYet') return { text: t('backoffice:indicators.nothingYet'), links: [] };
  const text = wholeFigure(indicator, read, say);
  if (indicator.id !== 'online') return { text, links: spreadLinks(indicator, address, say) };
  const href = reportHref('/reports/dossiers', address, { column: 'online' });
  return { text, links: [{ label: t('backoffice:indicators.onlineBehind'), href }] };
}

/** An indicator in words: what it means, its points or why there are none, what they are made of. */
export function indicatorRow(indicator: Indicator, place: number, read: Indicators, address: ReportAddress, say: Say) {
  const { t, locale } = say;
  const { id, points } = indicator;
  return {
    key: id,
    number: String(place + 1),
    name: t(`backoffice:indicators.of.${id}.name`),
    means: t(`backoffice:indicators.of.${id}.means`),
    points: points === null ? t('backoffice:indicators.noPoints') : formatNumber(locale, points),
    isGap: points === null,
    figure: figureOf(indicator, read, address, say),
    source: t(`backoffice:indicators.of.${id}.source`),
  };
}
