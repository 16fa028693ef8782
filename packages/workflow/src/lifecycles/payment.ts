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

const noLonger = { target: 'cancelled', actions: 'waiveFee' } as const;
const owedBack = { target: 'refundRequested', actions: 'waiveFee' } as const;
const moreOwedBack = { actions: 'waiveFee' } as const;

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

const passed = <Kind extends 'fee' | 'visit' | 'supplement'>(deadline: Kind) =>
  ({ type: 'deadlinePassed', params: { deadline } }) as const;

const neverMended = { type: 'every', params: [passed('supplement'), { type: 'neverAccepted' }] } as const;

/** How money follows when the dossier ends before anything was done for it. */
const endsEarly = <Way extends { actions: 'waiveFee' }>(way: Way) =>
  ({
    refuse: way,
    cancel: way,
    confirmWithdrawal: way,
    lapse: [
      { ...way, guard: passed('visit') },
      { ...way, guard: neverMended },
    ],
  }) as const;

const unpaid = {
  ...endsEarly(noLonger),
  stop: noLonger,
  lapse: [...endsEarly(noLonger).lapse, { ...noLonger, guard: passed('fee') }],
} as const;

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
          ...unpaid,
        },
      },
      pending: {
        on: {
          startPayment: { target: 'pending', reenter: true, meta: { by: ['applicant'], channel: 'online' } },
          confirmPayment: paid,
          failPayment: failed('due'),
          ...unpaid,
        },
      },
      paid: {
        on: {
          confirmPayment: paidTwice,
          ...endsEarly(owedBack),
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
          ...endsEarly(moreOwedBack),
        },
      },
      refundApproved: {
        on: {
          confirmRefund: [
            {
              ...refunded,
              target: 'refundRequested',
              guard: { type: 'every', params: [{ type: 'amountMatches' }, { type: 'moreOwed' }] },
            },
            {
              ...refunded,
              target: 'paid',
              guard: { type: 'every', params: [{ type: 'amountMatches' }, { type: 'stillCovered' }] },
            },
            { ...refunded, target: 'refunded', guard: { type: 'amountMatches' } },
          ],
          failPayment: failed('refundApproved'),
          ...endsEarly(moreOwedBack),
        },
      },
      refunded: { on: { failPayment: failed('refunded') } },
    },
  });
