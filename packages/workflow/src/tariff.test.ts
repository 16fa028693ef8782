import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeFor, type Tariff } from './tariff.ts';

const copies: Tariff = {
  kind: 'fee',
  timing: 'atDesk',
  legalBasis: '',
  perUnit: { field: 'pages', tiers: [{ upTo: 2, each: 2000 }, { each: 1000 }], cap: 200_000 },
  times: 'copies',
};
const atLeastOne: Tariff = {
  kind: 'charge',
  timing: 'atSubmission',
  legalBasis: '',
  perUnit: { field: 'copies', atLeast: 1, tiers: [{ each: 8000 }] },
};

describe('a fee', () => {
  it.each([
    [0, 1, 0],
    [1, 1, 2000],
    [2, 1, 4000],
    [3, 1, 5000],
    [198, 1, 200_000],
    [199, 1, 200_000],
    [10_000, 2, 400_000],
    [3, 0, 0],
  ])('for %i pages in %i copies is %i đồng', (pages, times, amount) => {
    expect(feeFor(copies, { pages, copies: times })).toBe(amount);
  });

  it.each([undefined, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '3', true, ''])(
    'counts %s units as none',
    (units) => {
      const given = (name: string) => (units === undefined ? {} : { [name]: units });
      expect(feeFor(copies, { ...given('pages'), copies: 1 })).toBe(0);
      expect(feeFor(atLeastOne, given('copies'))).toBe(8000);
    },
  );

  it('is the sum over the pages, one by one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 700 }), fc.integer({ min: 1, max: 20 }), (pages, times) => {
        let sum = 0;
        for (let page = 1; page <= pages; page++) sum += page <= 2 ? 2000 : 1000;
        expect(feeFor(copies, { pages, copies: times })).toBe(Math.min(sum, 200_000) * times);
      }),
    );
  });

  it('never falls when more is asked for', () => {
    fc.assert(
      fc.property(fc.nat({ max: 700 }), (pages) => {
        const less = feeFor(copies, { pages, copies: 1 });
        expect(feeFor(copies, { pages: pages + 1, copies: 1 })).toBeGreaterThanOrEqual(less);
      }),
    );
  });
});
