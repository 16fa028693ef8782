import type { TimeLimit } from '@mot-cua/calendar';
import { chart } from '../vocabulary/chart.ts';

/** The leader decides on somebody else's draft, never on an own one. */
export const approval = <const Approved extends string, const Returned extends string>(
  next: { approved: Approved; returned: Returned },
  time: TimeLimit,
) =>
  chart({
    meta: { role: 'approvingLeader', time },
    on: {
      approve: {
        target: next.approved,
        guard: { type: 'notTheDrafter' },
        actions: 'noteApprover',
        meta: { by: ['approvingLeader'], channel: 'office' },
      },
      returnInternally: {
        target: next.returned,
        actions: 'countReturn',
        meta: { by: ['approvingLeader'], channel: 'office' },
      },
    },
  });
