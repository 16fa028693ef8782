import { chart } from '../vocabulary/chart.ts';
import { stoppedBySilence } from './waiting.ts';

const declined = {
  actions: [{ type: 'notify', params: { notice: 'withdrawalDeclined' } }],
  meta: { by: ['receptionClerk'], channel: 'office' },
} as const;

/** What became of a matter while the chain is wanted back. */
const heard = { linkSettled: { actions: 'noteLink', meta: { by: ['system'] } } } as const;

const onward = { ...declined, target: 'processing' } as const;

interface Meanwhile {
  /** Matters of a chain go on. */
  isChain: boolean;
  /** A supplement may be open, and lapses. */
  asks: boolean;
}

/** The applicant wants the dossier back; the desk agrees, or says why not. */
export const withdrawal = ({ isChain, asks }: Meanwhile) =>
  chart({
    meta: { role: 'receptionClerk', ...(asks ? ({ lapses: 'supplement' } as const) : {}) },
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
      ...(asks ? { lapse: stoppedBySilence } : {}),
      ...(isChain ? heard : {}),
      declineWithdrawal: [
        ...(asks ? [{ ...declined, target: 'supplementAtAppraisal', guard: { type: 'supplementOpen' } } as const] : []),
        onward,
      ],
    },
  });
