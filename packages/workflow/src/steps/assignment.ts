import type { TimeLimit } from '@mot-cua/calendar';
import { chart } from '../vocabulary/chart.ts';

/** The head gives the dossier to a handler, or a handler takes it. */
export const assignment = <const Target extends string>(target: Target, time: TimeLimit) =>
  chart({
    meta: { role: 'divisionHead', time },
    on: {
      assign: { target, actions: 'nameHandler', meta: { by: ['divisionHead'], channel: 'office' } },
      receive: { target, actions: 'takeOn', meta: { by: ['handler'], channel: 'office' } },
    },
  });
