import type { Dossier, PaymentState } from '../dossier.ts';
import type { Effect } from '../effects.ts';
import type { JournalEntry } from '../event.ts';
import type { Facts } from '../facts.ts';
import type { Procedure } from '../procedure.ts';
import { feeFor } from '../tariff.ts';

type ChangeCaseEntry = Extract<JournalEntry, { type: 'changeCase' }>;

/** What a case costs before acceptance: only what is charged with the application; the rest is worked out later, as it would be. */
export const feeInCase = ({ tariff }: Procedure, { fee }: Facts, declared: Facts['declared']): number =>
  tariff?.timing === 'atSubmission' ? feeFor(tariff, declared) : fee.amount;

/** Money that came, or is on its way, stays as it is: it was paid for this very amount. */
function paymentAfter(before: PaymentState, amount: number): PaymentState {
  if (before === 'none') return amount > 0 ? 'due' : 'none';
  return before === 'due' && amount === 0 ? 'none' : before;
}

/** The entry `changeCase` applied: another case of the same service, with its fee. Nobody has begun, and no date is counted yet. */
export function changeCase(
  procedure: Procedure,
  dossier: Dossier,
  { seq, data }: ChangeCaseEntry,
): { dossier: Dossier; effects: readonly Effect[] } {
  const { facts, state } = dossier;
  const amount = feeInCase(procedure, facts, data.declared);
  const payment = paymentAfter(state.payment, amount);
  const isNewlyDue = payment === 'due' && state.payment !== 'due';
  return {
    dossier: {
      ...dossier,
      version: seq,
      state: { ...state, payment },
      facts: { ...facts, declared: data.declared, fee: { ...facts.fee, amount } },
    },
    effects: isNewlyDue ? [{ type: 'notify', params: { notice: 'feeDue' } }] : [],
  };
}
