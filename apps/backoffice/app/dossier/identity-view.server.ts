import { stepName } from '@mot-cua/locales';
import { dossierMark, type StaffDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { dossierHref, historyHref, messagesHref, nextHref, papersHref } from './addresses.ts';
import { codeView } from './code-view.ts';
import { currentStep } from './current-step.ts';
import { dueView } from './due-view.server.ts';
import { stepKind } from './step-kind.ts';

/** Whose dossier, which procedure, where it is and until when: the head of each of its pages. */
export function identityView(view: StaffDossierView, say: Say) {
  const {
    dossier,
    procedure,
    code,
    provisionalNumber,
    owner,
    assigneeName,
    waitsWith,
    lookers,
    parts,
    papers,
    timeline,
    messages,
    parcel,
  } = view;
  const { t, locale } = say;
  const { id } = dossier;
  // Between two agencies it is in no step of the chart that says so.
  const step = view.waitingFor?.between ?? currentStep(procedure, dossier.state);
  return {
    id,
    owner: owner.fullName,
    procedure: procedure.texts[locale].name,
    crumbs: {
      label: t('shell:breadcrumb'),
      items: [{ label: t('backoffice:board.all'), href: '/work' }, { label: code ?? provisionalNumber }],
    },
    code: codeView(code ?? provisionalNumber),
    step: { kind: stepKind(step), label: stepName(locale, procedure.texts[locale], step) },
    due: dueView({ dueAt: dossier.facts.clock?.dueAt ?? null, due: view.due }, say),
    assignee: assigneeName ?? waitsWith?.name,
    lookers: lookers.length > 0 ? t('backoffice:dossier.lookers', { names: lookers.join(', ') }) : undefined,
    live: {
      id,
      mark: dossierMark({ version: dossier.version, written: messages.written, parcel }),
      updated: t('backoffice:dossier.updated'),
      changed: t('backoffice:dossier.changed'),
      show: t('backoffice:dossier.showChanged'),
    },
    waiting:
      messages.waiting > 0
        ? {
            title: t('backoffice:messages.waiting', { count: messages.waiting }),
            link: { href: messagesHref(id), label: t('backoffice:messages.read') },
          }
        : undefined,
    next: { href: nextHref(id), label: t('backoffice:task.nextDossier') },
    tabs: {
      label: t('backoffice:dossier.tabs'),
      items: [
        { href: dossierHref(id), label: t('backoffice:dossier.overview') },
        { href: papersHref(id), label: t('backoffice:dossier.papers'), count: String(parts.length + papers.length) },
        { href: messagesHref(id), label: t('backoffice:messages.tab'), count: String(messages.written) },
        { href: historyHref(id), label: t('backoffice:dossier.history'), count: String(timeline.length) },
      ],
    },
  };
}

export type IdentityView = ReturnType<typeof identityView>;
