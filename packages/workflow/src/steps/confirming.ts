import { chart } from '../vocabulary/chart.ts';

/** The applicant reads the draft before the leader signs it; silence is consent, and the clock stands still meanwhile. */
export const confirming = <const Confirmed extends string, const Contested extends string>(next: {
  confirmed: Confirmed;
  contested: Contested;
}) =>
  chart({
    meta: { role: 'applicant', lapses: 'confirmation' },
    on: {
      confirmDraft: {
        target: next.confirmed,
        actions: 'resumeCounting',
        meta: { by: ['applicant'], channel: 'online' },
      },
      contestDraft: {
        target: next.contested,
        actions: 'resumeCounting',
        meta: { by: ['applicant'], channel: 'online' },
      },
      lapse: {
        target: next.confirmed,
        guard: { type: 'deadlinePassed', params: { deadline: 'confirmation' } },
        actions: 'resumeCounting',
        meta: { by: ['system'] },
      },
    },
  });

/** A draft goes to the applicant first. */
export const draftGoesOut = [
  { type: 'pauseCounting', params: { reason: 'applicantReads' } },
  'awaitConfirmation',
  { type: 'notify', params: { notice: 'draftToConfirm' } },
] as const;

/** The handler hands the draft to the applicant first. */
export const draftToConfirm = <const Target extends string>(target: Target) =>
  ({
    target,
    actions: ['keepDraft', ...draftGoesOut],
    meta: { by: ['handler'], channel: 'office' },
  }) as const;
