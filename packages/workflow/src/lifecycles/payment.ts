import type { Tariff } from '../tariff.ts';
import { chart } from '../vocabulary/chart.ts';

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

/** Two orders were open and both were paid: one of them is owed back. */
const paidTwice = {
  ...paid,
  target: 'refundRequested',
  actions: ['receivePayment'],
  meta: { by: ['system'] },
} as const;

const refunded = {
  actions: ['recordRefund', { type: 'notify', params: { notice: 'refundMade' } }],
  meta: { by: ['system', 'cashier'] },
} as const;

const owedBack = { target: 'refundRequested' } as const;

/** What was paid as security is owed back when there is nothing left to secure. */
const depositBack = chart({
  on: {
    stop: owedBack,
    issue: { ...owedBack, guard: { type: 'outcomeIs', params: { outcome: 'refused' } } },
    recordInspection: {
      ...owedBack,
      guard: {
        type: 'every',
        params: [{ type: 'isSettled' }, { type: 'inspectionIs', params: { outcome: 'passed' } }],
      },
    },
  },
}).on;

/** The fee was not paid in time, and the dossier is stopped for it. */
const unpaid = { target: 'cancelled', guard: { type: 'deadlinePassed', params: { deadline: 'fee' } } } as const;

/** Another order of the dossier ran out or failed: noted, so that nobody asks about it again; the money stands as it did. */
const failed = <Standing extends string>(standing: Standing) =>
  ({ target: standing, meta: { by: ['system'] } }) as const;

/** Money: charged once, settled or given back on every way out. */
export const paymentRegion = (tariff: Tariff | null) =>
  chart({
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
          failPayment: failed('due'),
          refuse: 'cancelled',
          cancel: 'cancelled',
          confirmWithdrawal: 'cancelled',
          stop: 'cancelled',
          lapse: unpaid,
        },
      },
      pending: {
        on: {
          startPayment: { target: 'pending', reenter: true, meta: { by: ['applicant'], channel: 'online' } },
          confirmPayment: paid,
          failPayment: failed('due'),
          refuse: 'cancelled',
          cancel: 'cancelled',
          confirmWithdrawal: 'cancelled',
          stop: 'cancelled',
          lapse: unpaid,
        },
      },
      paid: {
        on: {
          confirmPayment: paidTwice,
          refuse: owedBack,
          cancel: owedBack,
          confirmWithdrawal: owedBack,
          ...(tariff?.kind === 'deposit' ? depositBack : {}),
          failPayment: failed('paid'),
        },
      },
      cancelled: {
        on: {
          confirmPayment: { ...paid, target: 'refundRequested', actions: ['receivePayment'] },
          failPayment: failed('cancelled'),
        },
      },
      refundRequested: {
        meta: { role: 'cashier' },
        on: {
          approveRefund: {
            target: 'refundApproved',
            actions: [{ type: 'requestRefund', params: {} }],
            meta: { by: ['cashier'], channel: 'office' },
          },
          failPayment: failed('refundRequested'),
        },
      },
      refundApproved: {
        on: {
          confirmRefund: [
            {
              ...refunded,
              target: 'paid',
              guard: { type: 'every', params: [{ type: 'amountMatches' }, { type: 'stillCovered' }] },
            },
            { ...refunded, target: 'refunded', guard: { type: 'amountMatches' } },
          ],
          failPayment: failed('refundApproved'),
        },
      },
      refunded: { on: { failPayment: failed('refunded') } },
    },
  });
