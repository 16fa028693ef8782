import { caseView, fieldErrors, fieldViews } from '@mot-cua/forms';
import { formatDateTime } from '@mot-cua/locales';
import { agreedAtCounterPage, type CaseView, casePage } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { type PageProblems, type RawAnswers, rawFrom } from '@mot-cua/workflow';
import { caseHref, dossierHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

/** What came back of a form that was not taken. */
export interface RejectedCase {
  which: 'propose' | 'agree';
  raw: RawAnswers;
  problems: PageProblems;
  trouble?: string;
}

function asked(view: CaseView, rejected: RejectedCase | undefined, say: Say) {
  const { t, locale } = say;
  const { fields } = casePage(view.procedure);
  const own = { label: t('backoffice:anotherCase.reason'), hint: t('backoffice:anotherCase.reasonHint') };
  const texts = { fields: { ...view.procedure.texts[locale].fields, caseReason: own } };
  const mine = rejected?.which === 'propose' ? rejected : undefined;
  const raw = mine?.raw ?? rawFrom(fields, view.proposed?.compared.answers ?? view.answers);
  const asking = { texts, answers: {}, raw, problems: mine?.problems ?? {}, communes: [] };
  return { fields: fieldViews(fields, asking, say), errors: fieldErrors(fields, asking, say) };
}

function consent(rejected: RejectedCase | undefined, say: Say) {
  const { t } = say;
  const texts = {
    fields: {
      identity: {
        label: t('backoffice:anotherCase.identity.label'),
        options: { checked: t('backoffice:anotherCase.identity.options.checked') },
      },
      signed: {
        label: t('backoffice:anotherCase.signed.label'),
        options: { signed: t('backoffice:anotherCase.signed.options.signed') },
      },
    },
  };
  const mine = rejected?.which === 'agree' ? rejected : undefined;
  const asking = { texts, answers: {}, raw: mine?.raw ?? {}, problems: mine?.problems ?? {}, communes: [] };
  const { fields } = agreedAtCounterPage;
  return { fields: fieldViews(fields, asking, say), errors: fieldErrors(fields, asking, say) };
}

function proposedView(view: CaseView, rejected: RejectedCase | undefined, say: Say) {
  const { t, locale } = say;
  const { proposed } = view;
  if (!proposed) return undefined;
  const { proposal } = proposed;
  const { fields } = consent(rejected, say);
  return {
    title: t('backoffice:anotherCase.waiting'),
    text: t('backoffice:anotherCase.waitingText', {
      name: proposal.proposedBy,
      when: formatDateTime(locale, proposal.proposedAt),
    }),
    compared: caseView(view, proposed, say),
    proposalId: proposal.id,
    atCounter: t('backoffice:anotherCase.atCounter'),
    lead: t('backoffice:anotherCase.atCounterLead'),
    fields,
    agree: t('backoffice:anotherCase.agree'),
    signature: t('backoffice:anotherCase.signature'),
  };
}

/** The page on which another case is proposed, and agreed to at the counter. */
export function casePageView(
  view: CaseView,
  { rejected, sent }: { rejected?: RejectedCase | undefined; sent?: boolean },
  say: Say,
) {
  const { t, locale } = say;
  const { errors: proposing, fields } = asked(view, rejected, say);
  const errors = [...proposing, ...consent(rejected, say).errors];
  const title = t('backoffice:anotherCase.title');
  return {
    title,
    mendTitle: errors.length > 0 || rejected?.trouble ? t('shell:errorTitle', { page: title }) : undefined,
    crumbs: {
      label: t('shell:breadcrumb'),
      items: [
        { label: t('backoffice:board.all'), href: '/work' },
        { label: view.reference, href: dossierHref(view.dossierId) },
        { label: title },
      ],
    },
    facts: [
      { key: t('backoffice:slip.code'), value: view.reference },
      { key: t('backoffice:slip.procedure'), value: view.procedure.texts[locale].name },
    ],
    action: caseHref(view.dossierId),
    lead: t('backoffice:anotherCase.lead'),
    sent: sent && view.proposed ? t('backoffice:anotherCase.sent') : undefined,
    declined: view.declined?.declinedAt
      ? t('backoffice:anotherCase.declined', { when: formatDateTime(locale, view.declined.declinedAt) })
      : undefined,
    trouble: rejected?.trouble,
    proposed: proposedView(view, rejected, say),
    again: view.proposed ? t('backoffice:anotherCase.again') : undefined,
    fields,
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    version: view.version,
    intentId: newIntentId(),
    send: t('backoffice:anotherCase.send'),
    back: { href: dossierHref(view.dossierId), label: t('shell:cancel') },
  };
}

export type CasePageView = ReturnType<typeof casePageView>;
