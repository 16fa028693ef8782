import type { TimeLimit } from '@mot-cua/calendar';
import { chart } from '../vocabulary/chart.ts';

/** The head of the division reads a draft before the leader does. */
export const review = <const Endorsed extends string, const Returned extends string>(
  next: { endorsed: Endorsed; returned: Returned },
  time: TimeLimit,
) =>
  chart({
    meta: { role: 'divisionHead', time },
    on: {
      endorse: {
        target: next.endorsed,
        guard: { type: 'notTheDrafter' },
        meta: { by: ['divisionHead'], channel: 'office' },
      },
      returnInternally: {
        target: next.returned,
        actions: 'countReturn',
        meta: { by: ['divisionHead'], channel: 'office' },
      },
    },
  });
