import type { Exemption, FeeExemption, Tariff } from '@mot-cua/workflow';
import type { Translator } from './create-translator.ts';
import { formatMoney } from './format-number.ts';

type Say = Pick<Translator, 't' | 'locale'>;

const basisOf = (tariff: Tariff | null, { category }: Pick<FeeExemption, 'category'>): Exemption['legalBasis'] | null =>
  tariff?.exemptions?.find((each) => each.category === category)?.legalBasis ?? null;

/** What is said of a dossier's exemption: how it stands, how much it spares, and by which law. */
export function exemptionWords({ t, locale }: Say, exemption: FeeExemption, tariff: Tariff | null): string {
  const basis = basisOf(tariff, exemption);
  const values = {
    amount: formatMoney(locale, exemption.amount),
    category: t(`workflow:exemptions.${exemption.category}`),
  };
  const said = t(`workflow:exempted.${exemption.standing}`, values);
  return basis ? `${said} ${t('workflow:exempted.basis', basis)}` : said;
}

/** What a claim makes of the fee before anybody has looked at the proof. */
export function exemptionPreview({ t, locale }: Say, fee: number, { amount }: Pick<FeeExemption, 'amount'>): string {
  const values = { amount: formatMoney(locale, fee), spared: formatMoney(locale, amount) };
  return amount < fee ? t('workflow:exempted.previewPart', values) : t('workflow:exempted.preview', values);
}
