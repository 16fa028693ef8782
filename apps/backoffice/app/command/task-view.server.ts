import type { WorkingCalendar } from '@mot-cua/calendar';
import type { FactorProblem, SigningNeed, StaffDossierView } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Command, RefusalCode } from '@mot-cua/workflow';
import { commandHref, dossierHref } from '../dossier/addresses.ts';
import { dueView } from '../dossier/due-view.server.ts';
import { answersView, draftView } from '../dossier/overview-view.server.ts';
import type { Say } from '../say.ts';
import { asideRows } from './aside-rows.server.ts';
import { commandForm, type Rejected } from './command-form.server.ts';
import { templatesView } from './draft-templates.server.ts';
import { letterView } from './letter-view.server.ts';
import { notesView } from './notes-view.server.ts';
import { checkedName, paperChecks } from './paper-checks.server.ts';
import { paperFaults } from './paper-faults.server.ts';
import { proofCheck, proofName } from './proof-check.server.ts';
import { signingView } from './signing-view.server.ts';

/** What came back of a form that was not taken. */
export interface Returned extends Rejected {
  ticked: readonly string[];
  refusal?: RefusalCode;
  factor?: FactorProblem;
}

/** What the page of a command is drawn with besides its dossier. */
export interface Drawn {
  calendar: WorkingCalendar;
  /** What the command asks for besides, where it signs. */
  signing: SigningNeed;
  returned?: Returned;
}

/** Where a refusal is mended; the rest concerns the whole form. */
const placeOf: Partial<Record<RefusalCode, string>> = {
  papersNotChecked: checkedName,
  identityNotChecked: 'identityChecked',
  originalsNotCompared: 'originalsCompared',
  exemptionNotProved: proofName,
  newDateNotLater: 'newDueAt.day',
  alreadyConsulted: 'agencyIds',
};

/** Decided on what was declared: the answers stand below the form. */
const looksAtAnswers: readonly Command[] = ['accept', 'askSupplement', 'refuse', 'submitForApproval', 'approve'];

/** What is ticked once it was looked at. */
function checksOf(view: StaffDossierView, command: Command, returned: Returned | undefined, say: Say) {
  const { t } = say;
  if (command === 'confirmExemption') return proofCheck(view, say);
  if (command !== 'accept') return undefined;
  return {
    name: checkedName,
    title: t('backoffice:task.papersChecked'),
    hint: t('backoffice:task.allMustBeChecked'),
    rows: paperChecks(view, returned?.ticked ?? [], say),
  };
}

/** The page of one command: its questions, what the law says, and what the applicant will get. */
export function taskView(view: StaffDossierView, command: Command, { calendar, signing, returned }: Drawn, say: Say) {
  const { t, locale } = say;
  const { dossier, owner, procedure, code, provisionalNumber } = view;
  const form = commandForm(view, command, say, returned);
  const accepting = command === 'accept';
  const refusal = returned?.refusal;
  const refused = refusal ? [{ field: placeOf[refusal] ?? 'form', message: t(`workflow:refusals.${refusal}`) }] : [];
  const factor = signingView(commandHref(dossier.id, command), { signing, problem: returned?.factor }, say);
  const errors = [...form.errors, ...refused, ...factor.errors];
  const name = t(`workflow:commands.${command}`);
  const title = `${name}: ${owner.fullName} · ${procedure.texts[locale].name}`;
  return {
    title,
    mendTitle: errors.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    crumbs: {
      label: t('shell:breadcrumb'),
      items: [
        { label: t('backoffice:board.all'), href: '/work' },
        { label: code ?? provisionalNumber, href: dossierHref(dossier.id) },
        { label: name },
      ],
    },
    due: dueView({ dueAt: dossier.facts.clock?.dueAt ?? null, due: view.due }, say),
    action: commandHref(dossier.id, command),
    version: view.version,
    intentId: newIntentId(),
    notes: notesView(view, command, calendar, say),
    draft:
      command === 'approve' || command === 'returnInternally' || command === 'issue' ? draftView(view, say) : undefined,
    checks: checksOf(view, command, returned, say),
    faults: accepting ? paperFaults(view, say) : undefined,
    fields: accepting || command === 'confirmExemption' ? [] : [...form.fields, ...factor.fields],
    templates: templatesView(view, command, returned?.raw, say),
    setUp: factor.setUp,
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    declared: looksAtAnswers.includes(command)
      ? { title: t('backoffice:dossier.answers'), pages: answersView(view, say) }
      : undefined,
    send: name,
    back: { href: dossierHref(dossier.id), label: t('shell:cancel') },
    letter: letterView(command, { view, calendar, raw: returned?.raw ?? {} }, say),
    aside: { label: t('backoffice:task.letterAside'), ...asideRows(view, command, say) },
  };
}

export type TaskView = ReturnType<typeof taskView>;
