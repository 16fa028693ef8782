import type { ProcedureTexts, Tariff } from '@mot-cua/workflow';
import type { Translator } from './create-translator.ts';
import { formatMoney } from './format-number.ts';

type Say = Pick<Translator, 't' | 'locale'>;

export interface TariffWords {
  readonly columns: { readonly what: string; readonly price: string };
  readonly rows: { readonly what: string; readonly price: string }[];
  readonly notes: string[];
}

const paidWhen = { atDesk: 'feeAtDesk', atSubmission: 'feeAtSubmission', onTheWay: 'feeOnTheWay' } as const;

const tierRows = ({ perUnit }: Tariff, unit: string, { t, locale }: Say): TariffWords['rows'] => {
  const single = perUnit.tiers.length === 1;
  let from = 1;
  return perUnit.tiers.map(({ upTo, each }) => {
    const range =
      upTo === undefined ? t('portal:fees.from', { from, unit }) : t('portal:fees.range', { from, to: upTo, unit });
    from = (upTo ?? from) + 1;
    return { what: single ? t('portal:fees.each', { unit }) : range, price: formatMoney(locale, each) };
  });
};

/** Who is spared how much, a line for each law. */
const exemptNotes = ({ exemptions = [] }: Tariff, { t }: Say): string[] =>
  [...Map.groupBy(exemptions, ({ percent, legalBasis }) => JSON.stringify([percent, legalBasis])).values()].flatMap(
    ([first, ...others]) => {
      if (!first) return [];
      const categories = [first, ...others].map(({ category }) => t(`workflow:exemptions.${category}`)).join(', ');
      const { percent, legalBasis } = first;
      return [
        percent === 100
          ? t('portal:fees.exempt', { categories, ...legalBasis })
          : t('portal:fees.reduced', { categories, percent, ...legalBasis }),
      ];
    },
  );

/** A tariff in lines: what is counted, what each costs, and when it is paid. */
export function tariffWords(say: Say, tariff: Tariff, { fields }: Pick<ProcedureTexts, 'fields'>): TariffWords {
  const { t, locale } = say;
  const { perUnit, times } = tariff;
  const unit = perUnit.field === null ? t('portal:fees.dossier') : (fields[perUnit.field]?.unit ?? '');
  const notes = [
    perUnit.cap !== undefined && t('portal:fees.cap', { amount: formatMoney(locale, perUnit.cap) }),
    times && t('portal:fees.times', { label: fields[times]?.label ?? times }),
    t(`portal:procedure.${paidWhen[tariff.timing]}`),
    ...exemptNotes(tariff, say),
  ].filter((note) => typeof note === 'string');
  return {
    columns: {
      what: t('portal:fees.what'),
      price: perUnit.tiers.length > 1 ? t('portal:fees.each', { unit }) : t('portal:fees.price'),
    },
    rows: tierRows(tariff, unit, say),
    notes,
  };
}
