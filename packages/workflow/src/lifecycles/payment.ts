import type { Tariff } from '../tariff.ts';
import { chart } from '../vocabulary/chart.ts';
import type { Brought } from './brought.ts';
import { whenPaid, whenUnpaid } from './ends-early.ts';
import { claiming, exempting } from './exempting.ts';

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

const refunds = [
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
] as const;

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

/** Another order of the dossier ran out or failed: noted, so that nobody asks about it again; the money stands as it did. */
const failed = <Standing extends string>(standing: Standing) =>
  ({ target: standing, meta: { by: ['system'] } }) as const;

const charging = {
  atSubmission: {
    submit: {
      target: 'due',
      guard: { type: 'feeWanted' },
      actions: ['chargeOnSubmission', { type: 'notify', params: { notice: 'feeDue' } }],
    },
  },
  onTheWay: { assessFee: { target: 'due', guard: { type: 'feeAssessed' }, actions: 'chargeAssessed' } },
} as const;

/** Charged when it is handed in, unless an exemption is claimed. */
const onSubmission = ({ exemptions }: Tariff) => {
  const { submit } = charging.atSubmission;
  return exemptions ? { submit: [claiming, submit] as const } : charging.atSubmission;
};

const starting = { target: 'pending', meta: { by: ['applicant'], channel: 'online' } } as const;

const charged = (tariff: Tariff, brought: Brought) => {
  const { kind, timing } = tariff;
  return chart({
    states: {
      none: { on: timing === 'atSubmission' ? onSubmission(tariff) : charging.onTheWay },
      ...(tariff.exemptions ? exempting(tariff.exemptions, whenUnpaid(noLonger, timing, brought)) : {}),
      due: {
        meta: { role: 'cashier' },
        on: {
          startPayment: starting,
          confirmPayment: paid,
          failPayment: failed('due'),
          ...whenUnpaid(noLonger, timing, brought),
        },
      },
      pending: {
        on: {
          startPayment: { ...starting, reenter: true },
          confirmPayment: paid,
          failPayment: failed('due'),
          ...whenUnpaid(noLonger, timing, brought),
        },
      },
      paid: {
        on: {
          confirmPayment: paidTwice,
          ...whenPaid(owedBack, timing, brought),
          ...(kind === 'deposit' ? depositBack : {}),
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
          ...whenPaid(moreOwedBack, timing, brought),
        },
      },
      refundApproved: {
        on: {
          confirmRefund: refunds,
          failPayment: failed('refundApproved'),
          ...whenPaid(moreOwedBack, timing, brought),
        },
      },
      refunded: { on: { failPayment: failed('refunded') } },
    },
  }).states;
};

/** Money: charged once, settled or given back on every way out. What is free stays `none`. */
export const paymentRegion = (brought: Brought) =>
  chart({ initial: 'none', states: { none: {}, ...(brought.tariff ? charged(brought.tariff, brought) : {}) } });
