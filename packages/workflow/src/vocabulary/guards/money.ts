import { feeFor } from '../../tariff.ts';
import type { Guard } from './guard.ts';

const feeSettled: Guard = ({ context: { fee } }) => fee.paid - fee.refunded >= fee.amount;

const feeWanted: Guard = ({ event }) =>
  event.type === 'submit' &&
  event.around.tariff?.timing === 'atSubmission' &&
  feeFor(event.around.tariff, event.data.declared) > 0;

const feeAssessed: Guard = ({ context, event }) =>
  event.type === 'assessFee' &&
  event.around.tariff !== null &&
  feeFor(event.around.tariff, { ...context.declared, ...event.data.declared }) > 0;

const amountMatches: Guard = ({ context, event }) =>
  (event.type === 'confirmPayment' || event.type === 'confirmRefund') && event.data.amount === context.fee.amount;

/** After a refund of what was paid twice, the fee itself is still paid. */
const stillCovered: Guard = ({ context: { fee }, event }) =>
  event.type === 'confirmRefund' && fee.paid - fee.refunded - event.data.amount >= fee.amount;

export const moneyGuards = { feeSettled, feeWanted, feeAssessed, amountMatches, stillCovered };
