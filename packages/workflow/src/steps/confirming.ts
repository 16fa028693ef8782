import { chart } from '../vocabulary/chart.ts';

/** The applicant reads the draft before the leader signs it; silence is consent. */
export const confirming = (next: { confirmed: string; contested: string }) =>
  chart({
    meta: { role: 'applicant', lapses: 'confirmation' },
    on: {
      confirmDraft: {
        target: next.confirmed,
        actions: 'stopWaiting',
        meta: { by: ['applicant'], channel: 'online' },
      },
      contestDraft: {
        target: next.contested,
        actions: 'stopWaiting',
        meta: { by: ['applicant'], channel: 'online' },
      },
      lapse: {
        target: next.confirmed,
        guard: { type: 'deadlinePassed', params: { deadline: 'confirmation' } },
        actions: 'stopWaiting',
        meta: { by: ['system'] },
      },
    },
  });

/** The handler hands the draft to the applicant first. */
export const draftToConfirm = (target: string) =>
  ({
    target,
    actions: ['keepDraft', 'awaitConfirmation', { type: 'notify', params: { notice: 'draftToConfirm' } }],
    meta: { by: ['handler'], channel: 'office' },
  }) as const;
