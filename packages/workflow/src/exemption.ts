import { type Instant, plainDate } from '@mot-cua/calendar';
import type { Declared, FeeExemption } from './facts.ts';
import { type Exemption, feeFor, type Tariff } from './tariff.ts';

/** The question by which an exemption is claimed; any answer that is no category claims none. */
export const exemptionField = 'exemption';

const holdsOn = ({ from, to }: Exemption, day: string): boolean => from <= day && (to === undefined || day <= to);

/** The exemption that was claimed, where the tariff has it at that moment. */
export const exemptionFor = (tariff: Tariff, declared: Declared, at: Instant): Exemption | null =>
  tariff.exemptions?.find((each) => each.category === declared[exemptionField] && holdsOn(each, plainDate(at))) ?? null;

/** What a claim would spare, in whole đồng, rounded in favour of the applicant; null where nothing is claimed or owed. */
export function exemptionClaimed(
  tariff: Tariff,
  declared: Declared,
  at: Instant,
): Pick<FeeExemption, 'category' | 'amount'> | null {
  const exemption = exemptionFor(tariff, declared, at);
  const fee = exemption ? feeFor(tariff, declared) : 0;
  if (!exemption || fee === 0) return null;
  return { category: exemption.category, amount: Math.ceil((fee * exemption.percent) / 100) };
}
