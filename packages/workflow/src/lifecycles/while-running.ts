import { chart } from '../vocabulary/chart.ts';

/** What may happen at any time between acceptance and result. */
export const whileRunning = chart({
  on: {
    withdraw: {
      target: 'withdrawalRequested',
      actions: ['resumeCounting', 'noteSilence'],
      meta: { by: ['applicant'], channel: 'online' },
    },
    stop: {
      target: 'stopped',
      actions: [
        'stopCounting',
        { type: 'notify', params: { notice: 'stopped' } },
        { type: 'answerParent', params: {} },
      ],
      meta: { by: ['approvingLeader'], channel: 'office' },
    },
    apologise: {
      guard: { type: 'neverApologised' },
      actions: ['apologise', { type: 'notify', params: { notice: 'apology' } }],
      meta: { by: ['approvingLeader'], channel: 'office' },
    },
  },
}).on;

/** An opinion that comes when nobody waits for it any more is kept beside the others. */
export const answeredLate = chart({
  on: {
    answer: {
      guard: { type: 'answersLate' },
      actions: 'noteAnswer',
      meta: { by: ['consultee'], channel: 'office' },
    },
  },
}).on;
