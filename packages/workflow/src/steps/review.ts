import type { TimeLimit } from '@mot-cua/calendar';
import { chart } from '../vocabulary/chart.ts';

/** The head of the division reads a draft before the leader does. */
export const review = (next: { endorsed: string; returned: string }, time: TimeLimit) =>
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
