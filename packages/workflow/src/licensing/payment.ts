import { licensing } from './setup.ts';

const paid = {
  target: 'paid',
  guard: { type: 'amountMatches' },
  actions: [
    'receivePayment',
    { type: 'preparePaper', params: { paper: 'receipt' } },
    { type: 'notify', params: { notice: 'feePaid' } },
  ],
  meta: { by: ['system', 'cashier'] },
} as const;

const owedBack = { target: 'refundRequested' } as const;

/** Money: charged once, settled or given back on every way out. */
export const paymentRegion = licensing.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        submit: {
          target: 'due',
          guard: { type: 'feeWanted' },
          actions: ['chargeOnSubmission', { type: 'notify', params: { notice: 'feeDue' } }],
        },
        assessFee: { target: 'due', guard: { type: 'feeAssessed' }, actions: 'chargeAssessed' },
      },
    },
    due: {
      meta: { role: 'cashier' },
      on: {
        startPayment: { target: 'pending', meta: { by: ['applicant'], channel: 'online' } },
        confirmPayment: paid,
        refuse: 'cancelled',
        cancel: 'cancelled',
        confirmWithdrawal: 'cancelled',
        stop: 'cancelled',
      },
    },
    pending: {
      on: {
        startPayment: { target: 'pending', reenter: true, meta: { by: ['applicant'], channel: 'online' } },
        confirmPayment: paid,
        failPayment: { target: 'due', meta: { by: ['system'] } },
        refuse: 'cancelled',
        cancel: 'cancelled',
        confirmWithdrawal: 'cancelled',
        stop: 'cancelled',
      },
    },
    paid: { on: { refuse: owedBack, cancel: owedBack, confirmWithdrawal: owedBack } },
    cancelled: { on: { confirmPayment: { ...paid, target: 'refundRequested', actions: ['receivePayment'] } } },
    refundRequested: {
      meta: { role: 'cashier' },
      on: {
        approveRefund: {
          target: 'refundApproved',
          actions: [{ type: 'requestRefund', params: {} }],
          meta: { by: ['cashier'], channel: 'office' },
        },
      },
    },
    refundApproved: {
      on: {
        confirmRefund: {
          target: 'refunded',
          guard: { type: 'amountMatches' },
          actions: ['recordRefund', { type: 'notify', params: { notice: 'refundMade' } }],
          meta: { by: ['system', 'cashier'] },
        },
      },
    },
    refunded: {},
  },
});
