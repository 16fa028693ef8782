import { feeFor } from '../../tariff.ts';
import { type Change, on } from './change.ts';

const chargeOnSubmission = on('submit', (context, { data, around }) => ({
  fee: { ...context.fee, amount: around.tariff ? feeFor(around.tariff, data.declared) : 0 },
}));

const chargeAssessed = on('assessFee', (context, { data, around }) => {
  const declared = { ...context.declared, ...data.declared };
  return { declared, fee: { ...context.fee, amount: around.tariff ? feeFor(around.tariff, declared) : 0 } };
});

const receivePayment = on('confirmPayment', (context, { data }) => ({
  fee: { ...context.fee, paid: context.fee.paid + data.amount },
}));

const recordRefund = on('confirmRefund', (context, { data }) => ({
  fee: { ...context.fee, refunded: context.fee.refunded + data.amount },
}));

/** There is nothing to pay for any more. */
const waiveFee: Change = ({ context }) => ({ fee: { ...context.fee, waived: true } });

export const moneyChanges = { chargeOnSubmission, chargeAssessed, receivePayment, recordRefund, waiveFee };
