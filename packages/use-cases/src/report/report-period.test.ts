import { expect, test } from 'vitest';
import { offeredPeriods, reportPeriod } from './report-period.ts';

test.each([
  ['2026-11', '2026-11-01', '2026-12-01'],
  ['2025-12', '2025-12-01', '2026-01-01'],
  ['2026-q1', '2026-01-01', '2026-04-01'],
  ['2025-q4', '2025-10-01', '2026-01-01'],
  ['2026', '2026-01-01', '2027-01-01'],
])('%s lasts from %s up to %s', (name, from, next) => {
  expect(reportPeriod(name, '2026-11-28')).toMatchObject({ name, from, next });
});

test.each(['', '2026-13', '2026-00', '2026-q5', '1999', '2026-12', '2027', '2026-11-01', "2026' or"])(
  '%j is no period that has begun',
  (name) => {
    expect(reportPeriod(name, '2026-11-28')).toBeNull();
  },
);

test('two years are offered, without what has not begun', () => {
  const names = offeredPeriods('2026-11-28').map(({ name }) => name);
  expect(names).toHaveLength(11 + 12 + 4 + 4 + 2);
  expect(names[0]).toBe('2026-11');
  expect(names).not.toContain('2026-12');
});
