import type { ResultChannel } from '../facts.ts';
import { chart } from '../vocabulary/chart.ts';
import { comesToDesk } from './result.ts';

const withdrawnForCorrection = { target: 'notReady' } as const;

const notified = (notice: 'resultReady' | 'resultSent') => ({ type: 'notify', params: { notice } }) as const;
const bySystem = { by: ['system'] } as const;

const ways = {
  desk: { target: 'readyAtDesk', actions: [notified('resultReady')], meta: bySystem },
  post: { target: 'toPost', meta: bySystem },
  online: { target: 'publishedOnline', actions: [notified('resultReady')], meta: bySystem },
} as const;

const wayOf = (channel: ResultChannel) => ({
  ...ways[channel],
  guard: { type: 'deliveryIs', params: { channel } } as const,
});

const atDesk = chart({
  states: {
    readyAtDesk: {
      meta: { role: 'resultClerk' },
      on: {
        deliverAtDesk: {
          target: 'delivered',
          guard: {
            type: 'every',
            params: [{ type: 'identityChecked' }, { type: 'originalsCompared' }, { type: 'feeSettled' }],
          },
          meta: { by: ['resultClerk'], channel: 'counter' },
        },
        reportError: withdrawnForCorrection,
      },
    },
  },
}).states;

const byPost = chart({
  states: {
    toPost: {
      meta: { role: 'resultClerk' },
      on: {
        handToPost: {
          target: 'inTransit',
          actions: [notified('resultSent')],
          meta: { by: ['resultClerk'], channel: 'post' },
        },
        reportError: withdrawnForCorrection,
      },
    },
    inTransit: {
      on: {
        confirmDelivery: { target: 'delivered', meta: { by: ['system', 'resultClerk'], channel: 'post' } },
        reportReturned: { target: 'readyAtDesk', meta: { by: ['system', 'resultClerk'] } },
        reportError: withdrawnForCorrection,
      },
    },
  },
}).states;

const online = chart({
  states: {
    publishedOnline: {
      on: {
        openResult: { target: 'delivered', meta: { by: ['applicant'], channel: 'online' } },
        reportError: withdrawnForCorrection,
      },
    },
  },
}).states;

const leadSettled = { target: 'preparing', guard: { type: 'leadAnswered' } } as const;

/** The result on its way to the applicant: at the desk, by post, or online, as the service offers. */
export const deliveryRegion = (isReport: boolean, channels: readonly ResultChannel[]) =>
  chart({
    initial: 'notReady',
    states: {
      notReady: { on: { issue: 'preparing', ...(isReport ? { leadSettled } : {}) } },
      preparing: { on: { reportError: withdrawnForCorrection, resultPrepared: channels.map(wayOf) } },
      ...(comesToDesk(channels) ? atDesk : {}),
      ...(channels.includes('post') ? byPost : {}),
      ...(channels.includes('online') ? online : {}),
      delivered: {
        on: { reportError: withdrawnForCorrection, ...(isReport ? { reopen: withdrawnForCorrection } : {}) },
      },
    },
  });
