import { exemptionClaimed } from '../../exemption.ts';
import { feeFor } from '../../tariff.ts';
import { type Change, on } from './change.ts';

const chargeOnSubmission = on('submit', (context, { data, around }) => ({
  fee: { ...context.fee, amount: around.tariff ? feeFor(around.tariff, data.declared) : 0 },
}));

/** The whole fee stands until the desk has seen the proof. */
const claimExemption = on('submit', ({ fee }, { data: { declared }, around: { tariff, at } }) => {
  const claimed = tariff && exemptionClaimed(tariff, declared, at);
  if (!tariff || !claimed) throw new Error('No exemption is claimed');
  return { fee: { ...fee, amount: feeFor(tariff, declared), exemption: { ...claimed, standing: 'claimed' } } };
});

const grantExemption = on('confirmExemption', ({ fee }, { data: { amount } }) => ({
  fee: {
    ...fee,
    amount: fee.amount - amount,
    ...(fee.exemption && { exemption: { ...fee.exemption, standing: 'confirmed' } }),
  },
}));

/** The fee is due as if nothing had been claimed. */
const turnDownExemption = on('declineExemption', ({ fee }) => ({
  fee: { ...fee, ...(fee.exemption && { exemption: { ...fee.exemption, standing: 'declined' } }) },
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

export const moneyChanges = {
  chargeOnSubmission,
  claimExemption,
  grantExemption,
  turnDownExemption,
  chargeAssessed,
  receivePayment,
  recordRefund,
  waiveFee,
};
