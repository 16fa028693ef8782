import { chart } from '../vocabulary/chart.ts';

const declined = {
  actions: [{ type: 'notify', params: { notice: 'withdrawalDeclined' } }],
  meta: { by: ['receptionClerk'], channel: 'office' },
} as const;

/** The applicant wants the dossier back; the desk agrees, or says why not. */
export const withdrawal = chart({
  meta: { role: 'receptionClerk' },
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
    declineWithdrawal: [
      { ...declined, target: 'supplementAtAppraisal', guard: { type: 'supplementOpen' } },
      { ...declined, target: 'processing' },
    ],
  },
});
