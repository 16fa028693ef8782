import type { IndicatorCounts, PointCounts } from '@mot-cua/db';
import { describe, expect, it, test } from 'vitest';
import { indicatorIds, nineIndicators, onlinePoints, petitionPoints, sumOf } from './nine-indicators.ts';

const none: PointCounts = [0, 0, 0];
const counts = (points: Partial<IndicatorCounts['points']>, received = 0, online = 0, unsettled = 0) => ({
  petitions: { due: 0, onTime: 0 },
  results: 10,
  points: { totalTime: none, partTime: none, contacts: none, bodies: none, publicity: none, attitude: none, ...points },
  online: { received, online, unsettled },
});
const all = { eligible: 12, offered: 12 };

describe('the nine indicators', () => {
  it('are the points of the dossiers by their number, to one decimal', () => {
    const [first, second] = nineIndicators(counts({ totalTime: [1, 1, 1], partTime: [2, 0, 5] }), all);
    expect(first).toEqual({ id: 'totalTime', points: 1, gap: null, spread: [1, 1, 1] });
    expect(second?.points).toBe(1.4);
  });

  it('have no points where nothing is known, and say which kind of nothing', () => {
    const gaps = nineIndicators(counts({}), all).map(({ id, points, gap }) => [id, points, gap]);
    expect(gaps).toEqual(indicatorIds.map((id) => [id, null, id === 'atDesk' ? 'notKept' : 'nothingYet']));
  });

  it('are added up as far as they are known', () => {
    const some = nineIndicators(counts({ totalTime: [0, 0, 4], contacts: [0, 3, 0] }, 10, 5), all);
    expect(sumOf(some)).toEqual({ points: 5, most: 6 });
    expect(sumOf([])).toEqual({ points: 0, most: 0 });
  });
});

// Art. 13.8, written as its table.
test.each([
  [1, 1, 2],
  [10, 10, 2],
  [10, 9, 1],
  [19, 17, 0],
  [20, 18, 1],
  [1, 0, 0],
])('of %i petitions due %i in time: %i points', (due, onTime, points) => {
  expect(petitionPoints({ due, onTime })).toBe(points);
});

// Art. 13.9, written as its table.
test.each([
  [12, 30, 0, 2],
  [12, 29, 0, 1],
  [12, 15, 0, 1],
  [12, 14, 0, 0],
  [12, 100, 1, 0],
  [0, 100, 0, 0],
  [3, 30, 0, 2],
  [2, 30, 0, 1],
])(
  '%i of 12 services and %i%% of dossiers online, %i of them late: %i points',
  (offered, online, unsettled, points) => {
    expect(onlinePoints({ eligible: 12, offered }, { received: 100, online, unsettled })).toBe(points);
  },
);
