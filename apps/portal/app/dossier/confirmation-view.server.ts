import { formatLongDate, formatMoney, formatTime, visitWords } from '@mot-cua/locales';
import type { MyDossierView } from '@mot-cua/use-cases';
import { bookedVisit } from '@mot-cua/workflow';
import { bringLink } from '../bring/my-bring.server.ts';
import type { Say } from '../say.ts';
import { dossierAddress, paperFileAddress, payAddress } from './addresses.ts';
import { lookupView } from './lookup-view.server.ts';
import { agencyText } from './reference.server.ts';
import { sentView } from './sent-view.server.ts';

function nextSteps({ procedure, fee, agency, dossier, code }: MyDossierView, say: Say) {
  const { t, locale } = say;
  const name = agencyText(agency, say);
  const pays = fee.state === 'due' && procedure.tariff?.timing === 'atSubmission';
  const comes = bookedVisit(procedure, dossier);
  return [
    ...(fee.state === 'exemptionClaimed' ? [t('portal:pay.claimed')] : []),
    ...(pays ? [t('portal:confirmation.nextPay', { amount: formatMoney(locale, fee.amount) })] : []),
    ...(comes ? [t('portal:confirmation.nextVisit', { agency: name, date: visitWords(locale, comes) })] : []),
    ...(comes || code ? [] : [t('portal:confirmation.nextReception', { agency: name })]),
    t('portal:procedure.stepResult'),
  ];
}

/** The receipt: what was sent, when, to whom, under which number, and what comes next. */
export function confirmationView(view: MyDossierView, say: Say, origin: string) {
  const { t, locale } = say;
  const { dossier, provisionalNumber, fee, procedure, papers, agency } = view;
  const at = dossier.facts.submittedAt ?? view.now;
  const slip = papers.find(({ kind }) => kind === 'slip');
  const pays = fee.state === 'due' && procedure.tariff?.timing === 'atSubmission';
  return {
    title: t('portal:confirmation.title'),
    procedure: procedure.texts[locale].name,
    received: t('portal:confirmation.received', {
      agency: agencyText(agency, say),
      time: formatTime(locale, at),
      date: formatLongDate(locale, at),
    }),
    receipt: {
      label: t('portal:confirmation.receipt'),
      value: provisionalNumber,
      note: t('portal:confirmation.receiptNote'),
    },
    address: `${origin}${dossierAddress(dossier.id)}`,
    scan: t('portal:confirmation.scan'),
    pay: pays ? { href: payAddress(dossier.id), label: t('portal:dossier.pay') } : null,
    slip: slip ? { href: paperFileAddress(slip.id), label: t('portal:confirmation.slip') } : null,
    lookup: lookupView(view, say),
    slipPending: t('portal:confirmation.slipPending'),
    bring: bringLink(view, say),
    follow: { href: dossierAddress(dossier.id), label: t('portal:confirmation.follow') },
    next: { title: t('portal:confirmation.next'), steps: nextSteps(view, say) },
    sent: sentView(view, say),
  };
}
