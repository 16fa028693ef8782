import { chart } from '../vocabulary/chart.ts';

const silent = { type: 'deadlinePassed', params: { deadline: 'supplement' } } as const;
const bySystem = { by: ['system'] } as const;

const stoppedBySilence = {
  target: 'stopped',
  guard: silent,
  actions: ['stopCounting', { type: 'notify', params: { notice: 'stopped' } }, { type: 'answerParent', params: {} }],
  meta: bySystem,
} as const;

const silenceAtAppraisal = chart({
  on: {
    lapse: [
      {
        target: 'supplementAtAppraisal',
        reenter: true,
        guard: { type: 'every', params: [silent, { type: 'silenceMeans', params: { consequence: 'askAgain' } }] },
        actions: [
          'askAgain',
          { type: 'preparePaper', params: { paper: 'form02' } },
          { type: 'notify', params: { notice: 'supplementAsked' } },
        ],
        meta: bySystem,
      },
      {
        target: 'refusing',
        guard: { type: 'every', params: [silent, { type: 'silenceMeans', params: { consequence: 'refuse' } }] },
        actions: 'resumeCounting',
        meta: bySystem,
      },
      stoppedBySilence,
    ],
  },
}).on.lapse;

const leaves = {
  reception: chart({
    on: { cancel: { target: 'cancelled', actions: 'stopCounting', meta: { by: ['applicant'], channel: 'online' } } },
  }).on,
  appraisal: chart({
    on: { withdraw: { target: 'withdrawalRequested', meta: { by: ['applicant'], channel: 'online' } } },
  }).on,
};

/** The applicant mends what was asked for, or time runs out. */
export const waiting = (back: string, stage: 'reception' | 'appraisal') =>
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
      lapse: stage === 'reception' ? stoppedBySilence : silenceAtAppraisal,
      ...leaves[stage],
    },
  });
