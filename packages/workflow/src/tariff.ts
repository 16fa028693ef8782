import type { PlainDate } from '@mot-cua/calendar';
import type { ExemptionCategory } from './exemption-categories.ts';
import type { Declared } from './facts.ts';

/** What the law spares a category of people, from a day on. */
export interface Exemption {
  readonly category: ExemptionCategory;
  /** Of the fee that would be due, in per cent: 100 frees from all of it. */
  readonly percent: number;
  readonly legalBasis: { readonly document: string; readonly article: string };
  /** The paper that proves it, one of those that are handed in. */
  readonly proof: string;
  readonly from: PlainDate;
  /** The last day, where the law names one. */
  readonly to?: PlainDate;
}

/** A price as data, in whole đồng. `tiers` counts units one after another: `{ upTo: 2, each: 2000 }` prices the first two. */
export interface Tariff {
  /** `deposit`: given back when what it secures was done. */
  readonly kind: 'fee' | 'charge' | 'deposit';
  /** `atSubmission`: paid online before acceptance; `atDesk`: assessed by the clerk and paid at the counter; `onTheWay`: assessed by the clerk, paid online or at the counter before the result. */
  readonly timing: 'atSubmission' | 'atDesk' | 'onTheWay';
  readonly legalBasis: string;
  readonly perUnit: {
    /** Null: one price, whatever is declared (`atLeast: 1`). */
    readonly field: string | null;
    readonly atLeast?: number;
    readonly tiers: readonly { upTo?: number; each: number }[];
    readonly cap?: number;
  };
  readonly times?: string;
  /** Claimed by the answer to the question `exemption`, and checked at reception; only of what is paid `atSubmission`. */
  readonly exemptions?: readonly Exemption[];
}

/** The declared answers that a price is worked out from. */
export const pricedFields = (tariff: Tariff | null): string[] =>
  [tariff?.perUnit.field, tariff?.times].filter((name): name is string => typeof name === 'string');

const count = (declared: Declared, field: string | null): number => {
  const value = field === null ? 0 : declared[field];
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
};

/** The amount to pay, in whole đồng, for what was declared. */
export function feeFor(tariff: Tariff, declared: Declared): number {
  const { field, atLeast = 0, tiers, cap = Number.POSITIVE_INFINITY } = tariff.perUnit;
  let left = Math.max(count(declared, field), atLeast);
  let from = 0;
  let amount = 0;
  for (const { upTo = Number.POSITIVE_INFINITY, each } of tiers) {
    const units = Math.min(left, upTo - from);
    amount += units * each;
    left -= units;
    from = upTo;
  }
  return Math.min(amount, cap) * (tariff.times ? count(declared, tariff.times) : 1);
}
