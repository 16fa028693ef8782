import type { Procedure } from '@mot-cua/workflow';
import { plantedIn } from './planted-in.ts';
import { changed } from './planted-services.ts';

/** 700 000 đồng for one or two, a million from three on, and the way parts there: the sums of situations that are one differ. */
const twoPrices = plantedIn(
  changed('marital-status', ({ tariff }) => ({
    slug: 'a service with two prices by size',
    tariff: {
      ...tariff,
      perUnit: {
        field: 'copies',
        atLeast: 1,
        tiers: [{ upTo: 1, each: 700_000 }, { upTo: 2, each: 0 }, { upTo: 3, each: 300_000 }, { each: 0 }],
      },
    },
  })),
  (at) => {
    const { on } = at('handling.processing.lookup');
    const large = { ...on.submitForApproval, guard: { type: 'holds', params: { field: 'copies', over: 2 } } };
    on.submitForApproval = [large, on.submitForApproval] as never;
  },
);

/** Services that are right, and of which something wrong was said once. */
export const soundAsWell: readonly Procedure[] = [twoPrices];
