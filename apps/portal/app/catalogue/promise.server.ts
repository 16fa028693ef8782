import { formatLimit, formatMoney } from '@mot-cua/locales';
import type { IconName } from '@mot-cua/ui';
import { feeFor, type Procedure, pricedFields, type Tariff, visitsOf } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

export interface Fact {
  icon: IconName;
  text: string;
}

export interface PromiseLine {
  icon: IconName;
  term: string;
  value: string;
  note?: string;
}

/** Several reasons to come are settled in one visit. */
export const visitCount = (procedure: Procedure): number => Math.min(visitsOf(procedure).length, 1);

/** What the smallest application costs, in whole đồng. */
const leastFee = (tariff: Tariff): number => {
  const { perUnit, times } = tariff;
  const least = (field: string) => (field === times ? 1 : (perUnit.atLeast ?? 1));
  return feeFor(tariff, Object.fromEntries(pricedFields(tariff).map((field) => [field, least(field)])));
};

const feeText = ({ tariff }: Procedure, { t, locale }: Say): string =>
  tariff ? t('portal:facts.feeFrom', { amount: formatMoney(locale, leastFee(tariff)) }) : t('portal:facts.free');

const limitText = ({ law }: Procedure, { locale }: Say): string => {
  const words = formatLimit(locale, law.limit);
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
};

/** The promise of a procedure in one line, always in the same order: time, money, visits. */
export const factsOf = (procedure: Procedure, say: Say): Fact[] => [
  { icon: 'clock', text: limitText(procedure, say) },
  { icon: 'coin', text: feeText(procedure, say) },
  { icon: 'pin', text: say.t('portal:facts.visits', { count: visitCount(procedure) }) },
];

const payingText = ({ tariff }: Procedure, { t }: Say): string | undefined =>
  tariff ? t(`portal:procedure.${tariff.timing === 'atDesk' ? 'feeAtDesk' : 'feeAtSubmission'}`) : undefined;

/** The same promise spelled out, with what is given in the end. */
export function keyFactsOf(procedure: Procedure, say: Say): PromiseLine[] {
  const { t, locale } = say;
  const { law, texts } = procedure;
  const longest = law.longerLimit && t('portal:procedure.longest', { limit: formatLimit(locale, law.longerLimit) });
  return [
    { icon: 'clock', term: t('portal:facts.limit'), value: limitText(procedure, say), note: longest },
    {
      icon: 'coin',
      term: t('portal:facts.fee'),
      value: feeText(procedure, say),
      note: payingText(procedure, say),
    },
    {
      icon: 'pin',
      term: t('portal:facts.visitsLabel'),
      value: t('portal:facts.visits', { count: visitCount(procedure) }),
      note: texts[locale].partialReason,
    },
    { icon: 'file', term: t('portal:facts.result'), value: texts[locale].result.name },
  ];
}
