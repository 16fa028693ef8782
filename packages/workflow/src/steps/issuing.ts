import type { TimeLimit } from '@mot-cua/calendar';
import { chart } from '../vocabulary/chart.ts';

const actions = [
  'settle',
  { type: 'drawNumber', params: { series: 'documentNumber' } },
  { type: 'prepareResult', params: {} },
  { type: 'answerParent', params: {} },
] as const;

/** The document clerk numbers, dates and seals what the leader approved. */
export const issuing = <const Target extends string>(target: Target, time: TimeLimit) =>
  chart({
    meta: { role: 'documentClerk', time },
    on: { issue: { target, actions, meta: { by: ['documentClerk'], channel: 'office' } } },
  });
