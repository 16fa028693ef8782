import { formatNumber, formatShare } from '@mot-cua/locales';
import type { ScoredComponent } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

const shownPlaces = 2;

/** What was counted, in words: the share, or why there is none. */
export function countedWords({ measure }: ScoredComponent, { t, locale }: Say): string {
  if (!measure) return t('backoffice:serviceIndex.notKept');
  if (measure.whole === 0) return t('backoffice:serviceIndex.nothingYet');
  const said = (figure: number) => formatNumber(locale, figure, 0);
  return t('backoffice:serviceIndex.measured', { part: said(measure.part), whole: said(measure.whole) });
}

export const shareWords = ({ measure }: ScoredComponent, { t, locale }: Say): string =>
  measure && measure.whole > 0
    ? t('backoffice:serviceIndex.share', { share: formatShare(locale, measure.part / measure.whole) })
    : '';

export const pointsWords = ({ points }: ScoredComponent, { t, locale }: Say): string =>
  points === null ? t('backoffice:serviceIndex.noFigure') : formatNumber(locale, points, shownPlaces);

export function formulaWords({ max, target, key }: ScoredComponent, { t, locale }: Say): string {
  const values = { max: formatNumber(locale, max, 0), target: formatNumber(locale, target) };
  const rule = t(
    target === 1 ? 'backoffice:serviceIndex.formulaWhole' : 'backoffice:serviceIndex.formulaTarget',
    values,
  );
  return key === 'satisfied' ? `${rule} ${t('backoffice:serviceIndex.formulaSilent')}` : rule;
}
