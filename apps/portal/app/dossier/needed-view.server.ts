import { formatLongDate, formatMoney, formatTime, visitWords } from '@mot-cua/locales';
import type { MyDossierView } from '@mot-cua/use-cases';
import { bookedVisit, type Command } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { actAddress, caseAddress, payAddress, supplementAddress, visitAddress } from './addresses.ts';
import { agencyText } from './reference.server.ts';

/** The one thing that the person must do now. */
export interface Needed {
  title: string;
  when?: string;
  items?: string[];
  quote?: string;
  text?: string;
  action?: { href: string; label: string };
  other?: { href: string; label: string };
}

/** The name of what was asked for again. */
export function itemLabel(
  { kind, name }: { kind: 'field' | 'paper'; name: string },
  { procedure }: MyDossierView,
  { locale }: Say,
): string {
  const texts = procedure.texts[locale];
  return (kind === 'paper' ? texts.papers[name]?.name : texts.fields[name]?.label) ?? name;
}

function supplementNeeded(dossier: MyDossierView, say: Say): Needed | null {
  const { supplement } = dossier;
  if (!supplement) return null;
  const { t, locale } = say;
  const date = `${formatTime(locale, supplement.until)}, ${formatLongDate(locale, supplement.until)}`;
  return {
    title: t('portal:dossier.needed', { count: supplement.items.length }),
    when: t('portal:dossier.answerBefore', { date }),
    items: supplement.items.map((item) => itemLabel(item, dossier, say)),
    quote: supplement.reason,
    text: t('portal:dossier.completeList'),
    action: { href: supplementAddress(dossier.dossier.id), label: t('portal:dossier.answer') },
  };
}

function paymentNeeded({ dossier, procedure, fee, timeline }: MyDossierView, { t, locale }: Say): Needed | null {
  if (fee.state === 'pending') {
    return {
      title: t('portal:pay.pendingTitle'),
      text: t('portal:pay.pending'),
      action: { href: payAddress(dossier.id), label: t('portal:pay.see') },
    };
  }
  if (fee.state !== 'due' || fee.settled) return null;
  const amount = formatMoney(locale, fee.amount);
  if (procedure.tariff?.timing === 'atDesk')
    return { title: t('portal:pay.atDeskTitle', { amount }), text: t('portal:procedure.feeAtDesk') };
  const declined = timeline.findLast(({ command }) => command === 'declineExemption');
  return {
    title: t(declined ? 'portal:pay.declinedTitle' : 'portal:pay.dueTitle', { amount }),
    quote: declined?.texts.reason,
    text: t('portal:pay.dueText'),
    action: { href: payAddress(dossier.id), label: t('portal:dossier.pay') },
  };
}

function resultNeeded(dossier: MyDossierView, say: Say): Needed | null {
  const { t } = say;
  if (!dossier.result || dossier.dossier.state.delivery !== 'readyAtDesk') return null;
  const text = t('portal:result.atDesk', { agency: agencyText(dossier.agency, say) });
  return { title: t('portal:result.title'), text };
}

function visitNeeded({ procedure, dossier, agency }: MyDossierView, say: Say): Needed | null {
  const visit = bookedVisit(procedure, dossier);
  if (!visit) return null;
  const date = visitWords(say.locale, visit);
  return {
    title: say.t('portal:dossier.comeTitle'),
    when: say.t('portal:confirmation.nextVisit', { agency: agencyText(agency, say), date }),
    action: { href: visitAddress(dossier.id), label: say.t('portal:visits.see') },
  };
}

const isOpen = ({ permitted }: MyDossierView, command: Command): boolean =>
  permitted.some((each) => each.command === command && each.closed === null);

const beforeDate = ({ dossier }: MyDossierView, { t, locale }: Say): string | undefined => {
  const { waitUntil } = dossier.facts;
  if (!waitUntil) return undefined;
  return t('portal:dossier.answerBefore', {
    date: `${formatTime(locale, waitUntil)}, ${formatLongDate(locale, waitUntil)}`,
  });
};

const doing = ({ dossier }: MyDossierView, command: Command, { t }: Say) => ({
  href: actAddress(dossier.id, command),
  label: t(`workflow:commands.${command}`),
});

function draftNeeded(view: MyDossierView, say: Say): Needed | null {
  if (!isOpen(view, 'confirmDraft')) return null;
  return {
    title: say.t('portal:acts.confirmDraft.title'),
    when: beforeDate(view, say),
    quote: view.draftToConfirm || undefined,
    text: say.t('portal:acts.confirmDraft.silence'),
    action: doing(view, 'confirmDraft', say),
    other: doing(view, 'contestDraft', say),
  };
}

/** Something to mend or to restore: with what the inspection found. */
function readyNeeded(view: MyDossierView, say: Say): Needed | null {
  if (!isOpen(view, 'reportReady')) return null;
  const found = view.timeline.findLast(({ command }) => command === 'recordInspection');
  return {
    title: say.t('portal:acts.reportReady.title'),
    when: beforeDate(view, say),
    quote: found?.texts.minutes,
    action: doing(view, 'reportReady', say),
  };
}

/** The agency means another case: whoever agrees may pay another fee, so it is read first. */
function caseNeeded({ caseProposed, dossier }: MyDossierView, { t }: Say): Needed | null {
  if (!caseProposed) return null;
  return {
    title: t('portal:anotherCase.needed'),
    text: t('portal:anotherCase.neededText'),
    action: { href: caseAddress(dossier.id), label: t('portal:anotherCase.open') },
  };
}

/** What a dossier asks of its owner now, the most pressing first; null when it asks nothing. */
export const neededView = (dossier: MyDossierView, say: Say): Needed | null =>
  supplementNeeded(dossier, say) ??
  caseNeeded(dossier, say) ??
  paymentNeeded(dossier, say) ??
  draftNeeded(dossier, say) ??
  readyNeeded(dossier, say) ??
  resultNeeded(dossier, say) ??
  visitNeeded(dossier, say);
