import { expect, it } from 'vitest';
import { type Counts, shownQuality, sum } from './tally.ts';

const counts = (given: Partial<Counts>): Counts => ({
  ...sum([]),
  ...given,
});

it('hides counts behind which fewer than five people stand, and keeps nothing as nothing', () => {
  expect(shownQuality(counts({ received: 4, settled: 3, onTime: 3, rated: 2, satisfied: 2 }))).toEqual({
    received: null,
    receivedOnline: null,
    settled: null,
    onTimeShare: null,
    rated: null,
    satisfiedShare: null,
    convenientShare: null,
    punctualShare: null,
    courteousShare: null,
  });
  expect(shownQuality(counts({}))).toMatchObject({ received: 0, settled: 0, rated: 0, onTimeShare: null });
});

it('hides a part whose rest is small', () => {
  expect(shownQuality(counts({ received: 20, receivedOnline: 18 })).receivedOnline).toBeNull();
  expect(shownQuality(counts({ received: 20, receivedOnline: 20 })).receivedOnline).toBe(20);
  expect(shownQuality(counts({ received: 20, receivedOnline: 12 })).receivedOnline).toBe(12);
});

it('says shares in percent with one decimal', () => {
  const shown = shownQuality(sum([counts({ settled: 2, onTime: 2 }), counts({ settled: 4, onTime: 3 })]));
  expect(shown).toMatchObject({ settled: 6, onTimeShare: 83.3 });
});
