import { formatMoney, visitWords } from '@mot-cua/locales';
import type { MyDossierView } from '@mot-cua/use-cases';
import { bookedVisit, feeFor, visible, visitsOf } from '@mot-cua/workflow';
import { myBringAddress } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

const papersOf = ({ procedure, answers }: MyDossierView) => visible(procedure.papers, answers);

/** The way to the sheet, while somebody still has to come with something. */
export function bringLink(view: MyDossierView, { t }: Say) {
  const { procedure, dossier } = view;
  const comes = bookedVisit(procedure, dossier) || visitsOf({ ...procedure, papers: papersOf(view) }).length > 0;
  if (!comes || dossier.facts.outcome) return null;
  return { href: myBringAddress(dossier.id), label: t('portal:bring.link') };
}

/** Before the clerk has counted, what the answers say is to be paid at the desk. */
function moneyText({ fee, procedure, dossier, code }: MyDossierView, { t, locale }: Say): string {
  const { tariff } = procedure;
  if (tariff?.timing === 'atDesk' && !code)
    return t('portal:bring.atDesk', { amount: formatMoney(locale, feeFor(tariff, dossier.facts.declared)) });
  if (fee.amount === 0) return t('portal:bring.free');
  return t(fee.settled ? 'portal:bring.paid' : 'portal:bring.due', { amount: formatMoney(locale, fee.amount) });
}

/** What of a dossier goes onto the sheet. */
export function broughtFor(view: MyDossierView, say: Say) {
  const { procedure, dossier, code, provisionalNumber } = view;
  const visit = bookedVisit(procedure, dossier);
  return {
    ...{ procedure, papers: papersOf(view), isSent: true, where: [], told: [] },
    money: moneyText(view, say),
    visit: visit && say.t('portal:bring.visit', { visit: visitWords(say.locale, visit) }),
    number: code ?? provisionalNumber,
  };
}
