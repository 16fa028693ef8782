import { formatMoney } from '@mot-cua/locales';
import type { Procedure, Tariff } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

export interface FeeRow {
  what: string;
  price: string;
}

const tierRows = ({ perUnit }: Tariff, unit: string, { t, locale }: Say): FeeRow[] => {
  const single = perUnit.tiers.length === 1;
  let from = 1;
  return perUnit.tiers.map(({ upTo, each }) => {
    const range =
      upTo === undefined ? t('portal:fees.from', { from, unit }) : t('portal:fees.range', { from, to: upTo, unit });
    from = (upTo ?? from) + 1;
    return { what: single ? t('portal:fees.each', { unit }) : range, price: formatMoney(locale, each) };
  });
};

/** The tariff in lines: what is counted, and what each costs. */
export function feeView(procedure: Procedure, say: Say) {
  const { tariff, texts } = procedure;
  if (!tariff) return null;
  const { t, locale } = say;
  const { fields } = texts[locale];
  const { perUnit, times } = tariff;
  const unit = fields[perUnit.field]?.unit ?? '';
  const notes = [
    perUnit.cap !== undefined && t('portal:fees.cap', { amount: formatMoney(locale, perUnit.cap) }),
    times && t('portal:fees.times', { label: fields[times]?.label ?? times }),
    t(tariff.timing === 'atDesk' ? 'portal:procedure.feeAtDesk' : 'portal:procedure.feeAtSubmission'),
  ].filter((note) => typeof note === 'string');
  return {
    title: t('portal:procedure.feeTable'),
    columns: {
      what: t('portal:fees.what'),
      price: perUnit.tiers.length > 1 ? t('portal:fees.each', { unit }) : t('portal:fees.price'),
    },
    rows: tierRows(tariff, unit, say),
    notes,
  };
}
