import { chart } from '../vocabulary/chart.ts';

/** The fee is counted on the way: the applicant pays before it goes on, and the clock stands still until then. */
export const assessing = <const Target extends string>(target: Target, by: 'receptionClerk' | 'handler') =>
  ({
    target,
    guard: { type: 'feeAssessed' },
    actions: [
      { type: 'pauseCounting', params: { reason: 'financialObligation' } },
      { type: 'waitFor', params: { deadline: 'fee' } },
      { type: 'notify', params: { notice: 'feeDue' } },
    ],
    meta: { by: [by], channel: 'office' },
  }) as const;

/** Waiting for the fee; what is not paid in time is stopped. */
export const awaitingFee = <const Target extends string>(target: Target) =>
  chart({
    meta: { role: 'applicant', lapses: 'fee' },
    // What was paid before a supplement or a withdrawal is not asked for again.
    always: { target, guard: { type: 'feeSettled' }, actions: 'resumeCounting' },
    on: {
      confirmPayment: { target, actions: 'resumeCounting' },
      lapse: {
        target: '#stopped',
        guard: { type: 'deadlinePassed', params: { deadline: 'fee' } },
        actions: ['stopCounting', { type: 'notify', params: { notice: 'stopped' } }],
        meta: { by: ['system'] },
      },
    },
  });
