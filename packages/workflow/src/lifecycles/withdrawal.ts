import { chart } from '../vocabulary/chart.ts';
import { stoppedBySilence } from './waiting.ts';

const declined = {
  actions: [{ type: 'notify', params: { notice: 'withdrawalDeclined' } }],
  meta: { by: ['receptionClerk'], channel: 'office' },
} as const;

/** The applicant wants the dossier back; the desk agrees, or says why not. A supplement that was asked for lapses meanwhile. */
export const withdrawal = chart({
  meta: { role: 'receptionClerk', lapses: 'supplement' },
  on: {
    confirmWithdrawal: {
      target: 'withdrawn',
      actions: [
        'stopCounting',
        { type: 'notify', params: { notice: 'withdrawn' } },
        { type: 'answerParent', params: {} },
      ],
      meta: { by: ['receptionClerk'], channel: 'office' },
    },
    lapse: stoppedBySilence,
    declineWithdrawal: [
      { ...declined, target: 'supplementAtAppraisal', guard: { type: 'supplementOpen' } },
      { ...declined, target: 'processing' },
    ],
  },
});

/** The same for a chain, whose matters go on being settled meanwhile. */
export const withdrawalOfChain = chart({
  ...withdrawal,
  on: { ...withdrawal.on, linkSettled: { actions: 'noteLink', meta: { by: ['system'] } } },
});
