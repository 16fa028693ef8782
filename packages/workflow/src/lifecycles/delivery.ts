import { chart } from '../vocabulary/chart.ts';

const withdrawnForCorrection = { target: 'notReady' } as const;

/** The result on its way to the applicant: at the desk, by post, or online. */
export const deliveryRegion = chart({
  initial: 'notReady',
  states: {
    notReady: { on: { issue: 'preparing', leadSettled: 'preparing' } },
    preparing: {
      on: {
        reportError: withdrawnForCorrection,
        resultPrepared: [
          {
            target: 'readyAtDesk',
            guard: { type: 'deliveryIs', params: { channel: 'desk' } },
            actions: [{ type: 'notify', params: { notice: 'resultReady' } }],
            meta: { by: ['system'] },
          },
          { target: 'toPost', guard: { type: 'deliveryIs', params: { channel: 'post' } }, meta: { by: ['system'] } },
          {
            target: 'publishedOnline',
            actions: [{ type: 'notify', params: { notice: 'resultReady' } }],
            meta: { by: ['system'] },
          },
        ],
      },
    },
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
    toPost: {
      meta: { role: 'resultClerk' },
      on: {
        handToPost: {
          target: 'inTransit',
          actions: [{ type: 'notify', params: { notice: 'resultSent' } }],
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
    publishedOnline: {
      on: {
        openResult: { target: 'delivered', meta: { by: ['applicant'], channel: 'online' } },
        reportError: withdrawnForCorrection,
      },
    },
    delivered: { on: { reportError: withdrawnForCorrection, reopen: withdrawnForCorrection } },
  },
});
