import type { Law } from '../law.ts';
import { chart } from '../vocabulary/chart.ts';

const silent = { type: 'deadlinePassed', params: { deadline: 'supplement' } } as const;
const bySystem = { by: ['system'] } as const;

/** What was asked for did not come in time. */
export const stoppedBySilence = {
  target: 'stopped',
  guard: silent,
  actions: ['stopCounting', { type: 'notify', params: { notice: 'stopped' } }, { type: 'answerParent', params: {} }],
  meta: bySystem,
} as const;

const askedAgain = {
  target: 'supplementAtAppraisal',
  reenter: true,
  guard: { type: 'every', params: [silent, { type: 'roundsLeft' }] },
  actions: [
    'askAgain',
    { type: 'preparePaper', params: { paper: 'form02' } },
    { type: 'notify', params: { notice: 'supplementAsked' } },
  ],
  meta: bySystem,
} as const;

const refusedBySilence = { target: 'refusing', guard: silent, actions: 'resumeCounting', meta: bySystem } as const;

/** What silence comes to: asked again while the law has rounds left, then refused or stopped as it says. */
const silenceAtAppraisal = ({ supplementRounds = 1, onSilence }: Law) => [
  ...(supplementRounds > 1 ? [askedAgain] : []),
  onSilence === 'refuse' ? refusedBySilence : stoppedBySilence,
];

const leaves = {
  reception: chart({
    on: { cancel: { target: 'cancelled', actions: 'stopCounting', meta: { by: ['applicant'], channel: 'online' } } },
  }).on,
  appraisal: chart({
    on: { withdraw: { target: 'withdrawalRequested', meta: { by: ['applicant'], channel: 'online' } } },
  }).on,
};

/** The applicant mends what was asked for, or time runs out. */
export const waiting = (back: string, stage: 'reception' | 'appraisal', law: Law) =>
  chart({
    id: stage === 'reception' ? 'supplementAtReception' : 'supplementAtAppraisal',
    meta: { role: 'applicant', lapses: 'supplement' },
    on: {
      resubmit: {
        target: back,
        guard: { type: 'itemsAnswered' },
        actions: 'takeSupplement',
        meta: { by: ['applicant'], channel: 'online' },
      },
      lapse: stage === 'reception' ? stoppedBySilence : silenceAtAppraisal(law),
      ...leaves[stage],
    },
  });
