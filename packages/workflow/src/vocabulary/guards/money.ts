import { exemptionClaimed } from '../../exemption.ts';
import type { FeeFacts } from '../../facts.ts';
import { feeFor } from '../../tariff.ts';
import type { Guard } from './guard.ts';

export const isSettledFee = ({ amount, paid, refunded, waived }: FeeFacts): boolean =>
  waived === true || paid - refunded >= amount;

const feeSettled: Guard = ({ context: { fee } }) => isSettledFee(fee);

const feeWanted: Guard = ({ event }) =>
  event.type === 'submit' &&
  event.around.tariff?.timing === 'atSubmission' &&
  feeFor(event.around.tariff, event.data.declared) > 0;

const claimsExemption: Guard = ({ event }) =>
  event.type === 'submit' &&
  event.around.tariff?.timing === 'atSubmission' &&
  exemptionClaimed(event.around.tariff, event.data.declared, event.around.at) !== null;

/** The paper was looked at, and it frees from what was claimed and nothing else. */
const exemptionProved: Guard = ({ context: { fee }, event }) =>
  event.type === 'confirmExemption' &&
  event.data.proofChecked &&
  event.data.category === fee.exemption?.category &&
  event.data.amount === fee.exemption.amount;

/** Something is left to pay. */
const exemptInPart: Guard = ({ context: { fee } }) => (fee.exemption?.amount ?? 0) < fee.amount;

const feeAssessed: Guard = ({ context, event }) =>
  event.type === 'assessFee' &&
  event.around.tariff !== null &&
  feeFor(event.around.tariff, { ...context.declared, ...event.data.declared }) > 0;

const amountMatches: Guard = ({ context, event }) =>
  (event.type === 'confirmPayment' || event.type === 'confirmRefund') && event.data.amount === context.fee.amount;

/** After a refund of what was paid twice, the fee itself is still paid. */
const stillCovered: Guard = ({ context: { fee }, event }) =>
  event.type === 'confirmRefund' && !fee.waived && fee.paid - fee.refunded - event.data.amount >= fee.amount;

/** After one of several refunds more is owed back, as there is nothing left to pay for. */
const moreOwed: Guard = ({ context: { fee }, event }) =>
  event.type === 'confirmRefund' && fee.waived === true && fee.paid - fee.refunded - event.data.amount > 0;

export const moneyGuards = {
  feeSettled,
  feeWanted,
  claimsExemption,
  exemptionProved,
  exemptInPart,
  feeAssessed,
  amountMatches,
  stillCovered,
  moreOwed,
};
