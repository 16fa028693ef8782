import { chart } from '../vocabulary/chart.ts';
import { stoppedBySilence } from './waiting.ts';

const declined = {
  actions: [{ type: 'notify', params: { notice: 'withdrawalDeclined' } }],
  meta: { by: ['receptionClerk'], channel: 'office' },
} as const;

/** What became of a matter while the chain is wanted back. */
const heard = { linkSettled: { actions: 'noteLink', meta: { by: ['system'] } } } as const;

/** The applicant wants the dossier back; the desk agrees, or says why not. A supplement that was asked for lapses meanwhile. */
export const withdrawal = (isChain: boolean) =>
  chart({
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
      ...(isChain ? heard : {}),
      declineWithdrawal: [
        { ...declined, target: 'supplementAtAppraisal', guard: { type: 'supplementOpen' } },
        { ...declined, target: 'processing' },
      ],
    },
  });
