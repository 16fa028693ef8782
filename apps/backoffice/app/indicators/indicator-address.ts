import { type DossierIndicator, dossierIndicators } from '@mot-cua/use-cases';

/** Whose dossiers are listed; what names nothing falls back to the first indicator and two points. */
export function readIndicator({ searchParams }: Pick<URL, 'searchParams'>): {
  indicator: DossierIndicator;
  points: number;
} {
  const indicator = dossierIndicators.find((each) => each === searchParams.get('indicator')) ?? 'totalTime';
  const points = [0, 1].find((each) => String(each) === searchParams.get('points')) ?? 2;
  return { indicator, points };
}
