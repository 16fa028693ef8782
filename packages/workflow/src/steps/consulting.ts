import { chart } from '../vocabulary/chart.ts';

const onceAnswered = { actions: 'noteAnswer', meta: { by: ['consultee'], channel: 'office' } } as const;

/** Other agencies answer, each for itself; at the deadline it goes on without those that were silent. */
export const consulting = <const Target extends string>(target: Target) =>
  chart({
    meta: { role: 'consultee' },
    on: {
      answer: [
        { ...onceAnswered, target, guard: { type: 'lastAnswer' } },
        { ...onceAnswered, guard: { type: 'consultationOpen' } },
      ],
      lapse: {
        target,
        guard: { type: 'deadlinePassed', params: { deadline: 'consultation' } },
        actions: 'noteSilence',
        meta: { by: ['system'] },
      },
    },
  });
