import { exemptionWords, formatMoney } from '@mot-cua/locales';
import type { MyDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { dossierAddress, paperFileAddress } from './addresses.ts';
import { referenceOf } from './reference.server.ts';

type Stage = 'paid' | 'pending' | 'due' | 'spared' | 'nothing';

function stageOf({ fee, procedure }: MyDossierView, waiting: boolean): Stage {
  if (fee.amount > 0 && fee.settled) return 'paid';
  if (fee.state === 'exemptionClaimed' || fee.state === 'exempt') return 'spared';
  if (!procedure.tariff || procedure.tariff.timing === 'atDesk') return 'nothing';
  if (fee.state === 'pending' && waiting) return 'pending';
  return fee.state === 'due' || fee.state === 'pending' ? 'due' : 'nothing';
}

/** What was claimed, how it was decided and by which law. */
function exemptionRow({ fee: { exemption }, procedure }: MyDossierView, say: Say) {
  if (!exemption) return [];
  return [{ key: say.t('workflow:exempted.title'), value: exemptionWords(say, exemption, procedure.tariff) }];
}

/** Paying the fee. The gateway's own word counts; what the browser brings back only says how to wait. */
export function payView(view: MyDossierView, say: Say, returned: string | null) {
  const { t, locale } = say;
  const { fee, procedure, papers, dossier, version } = view;
  const amount = formatMoney(locale, fee.amount);
  const receipt = papers.findLast(({ kind }) => kind === 'receipt');
  const stage = stageOf(view, returned === 'waiting' || returned === 'paid');
  return {
    title: t('portal:pay.title'),
    back: { href: dossierAddress(dossier.id), label: referenceOf(view, say) },
    stage,
    version,
    rows: [
      { key: t('portal:pay.why'), value: procedure.texts[locale].name },
      { key: t('portal:pay.amount'), value: amount },
      { key: t('portal:pay.state'), value: t(`workflow:payment.${fee.state}`) },
      ...exemptionRow(view, say),
    ],
    spared: t(fee.state === 'exempt' ? 'portal:pay.exempt' : 'portal:pay.claimed'),
    leave: t('portal:pay.leave'),
    start: t(fee.state === 'pending' || returned === 'failed' ? 'portal:pay.again' : 'portal:pay.start'),
    paid: t('portal:pay.paid', { amount }),
    pending: t('portal:pay.pending'),
    look: { href: `${dossierAddress(dossier.id)}/pay?returned=waiting`, label: t('portal:pay.look') },
    failed: returned === 'failed' && stage === 'due' ? t('portal:pay.failed') : null,
    receipt: receipt ? { href: paperFileAddress(receipt.id), label: t('portal:pay.receipt') } : null,
    follow: { href: dossierAddress(dossier.id), label: t('portal:confirmation.follow') },
  };
}
