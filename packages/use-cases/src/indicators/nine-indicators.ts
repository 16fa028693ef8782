import type { DossierIndicator, IndicatorCounts, OnlineCounts, PointCounts } from '@mot-cua/db';

/** The nine indicators in the order of Circular 01/2018/TT-VPCP, art. 13. */
export const indicatorIds = [
  'totalTime',
  'partTime',
  'contacts',
  'bodies',
  'atDesk',
  'publicity',
  'attitude',
  'petitions',
  'online',
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** `notKept`: the house has no such data; `nothingYet`: it would, but nothing of the kind happened in the period. */
type IndicatorGap = 'notKept' | 'nothingYet';

export interface Indicator {
  id: IndicatorId;
  /** From 0 to 2, to one decimal; null where there is a gap. */
  points: number | null;
  gap: IndicatorGap | null;
  /** How many were judged, and how many of them have 0, 1 and 2 points; null for what is judged as a whole. */
  spread: PointCounts | null;
}

/** What the house keeps nothing of: what is appraised and approved at the desk itself. */
const notKept: readonly IndicatorId[] = ['atDesk'];

const rounded = (points: number): number => Math.round(points * 10) / 10;

const isByDossier = (id: IndicatorId, points: IndicatorCounts['points']): id is DossierIndicator => id in points;

/** Total points of the dossiers / number of dossiers (art. 15.2). */
function averaged(id: IndicatorId, spread: PointCounts): Indicator {
  const [none, one, two] = spread;
  const judged = none + one + two;
  if (judged === 0) return { id, points: null, gap: 'nothingYet', spread };
  return { id, points: rounded((one + 2 * two) / judged), gap: null, spread };
}

/** The services that are offered online, of all that could be. */
export interface OfferedOnline {
  eligible: number;
  offered: number;
}

/**
 * Art. 13.9. A share of dossiers of 30% or more with fewer than 20% of the services online is in none of its three cases: it
 * gets the point of the case that asks for less.
 */
export function onlinePoints({ eligible, offered }: OfferedOnline, { received, online, unsettled }: OnlineCounts) {
  if (offered === 0 || unsettled > 0 || online * 100 < received * 15) return 0;
  return offered * 100 >= eligible * 20 && online * 100 >= received * 30 ? 2 : 1;
}

/** Art. 13.8: all of them in time, or nine of ten. */
export function petitionPoints({ due, onTime }: IndicatorCounts['petitions']): number {
  if (onTime === due) return 2;
  return onTime * 10 >= due * 9 ? 1 : 0;
}

/** Judged as a whole: null where nothing of the kind happened. */
function wholePoints(id: IndicatorId, { online, petitions }: IndicatorCounts, offered: OfferedOnline): number | null {
  if (id === 'petitions') return petitions.due === 0 ? null : petitionPoints(petitions);
  return online.received === 0 ? null : onlinePoints(offered, online);
}

/** The nine, each with its points or the reason why there are none. */
export const nineIndicators = (counts: IndicatorCounts, offered: OfferedOnline): Indicator[] =>
  indicatorIds.map((id) => {
    if (notKept.includes(id)) return { id, points: null, gap: 'notKept', spread: null };
    if (isByDossier(id, counts.points)) return averaged(id, counts.points[id]);
    const points = wholePoints(id, counts, offered);
    return { id, points, gap: points === null ? 'nothingYet' : null, spread: null };
  });

/** The sum of the indicators that have points, and the most that these can have. */
export function sumOf(indicators: readonly Indicator[]): { points: number; most: number } {
  const known = indicators.filter(({ points }) => points !== null);
  return { points: rounded(known.reduce((all, { points }) => all + (points ?? 0), 0)), most: 2 * known.length };
}
