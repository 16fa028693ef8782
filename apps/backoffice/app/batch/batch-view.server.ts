import type { FieldView } from '@mot-cua/ui';
import {
  type BatchCommand,
  type BatchItem,
  batchRule,
  type FactorProblem,
  groupChoice,
  longestHandReason,
  signs,
} from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { RawAnswers } from '@mot-cua/workflow';
import { handlerLabel } from '../command/field-words.server.ts';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import { draftView } from '../dossier/overview-view.server.ts';
import type { Say } from '../say.ts';
import { factorHref } from '../second-factor/factor-address.ts';
import { takenStepText } from '../take-back/take-back-view.server.ts';
import { handlerFieldOf, itemText, listHref } from './batch-address.ts';

/** What came back of a form that was not taken. */
export interface BatchReturned {
  intentId: string;
  raw: RawAnswers;
  /** What is wrong with the second factor, where one is asked for. */
  factor?: FactorProblem;
}

function rowView({ view, closed }: BatchItem, say: Say) {
  const { t, locale } = say;
  const { dossier, code, provisionalNumber, owner, procedure } = view;
  return {
    key: dossier.id,
    item: itemText(dossier.id, view.version),
    href: dossierHref(dossier.id),
    code: codeView(code ?? provisionalNumber),
    owner: owner.fullName,
    procedure: procedure.texts[locale].name,
    draft: draftView(view, say),
    taken: takenStepText(view, say),
    why: closed ? t(`workflow:refusals.${closed}`) : '',
  };
}

const noHandlers = { handlers: [], groups: [] };

/** Those whom, and the groups which, every chosen dossier could be given to. */
function receiversOf(items: readonly BatchItem[]): string[] {
  const [first = [], ...others] = items.map(({ view: { handlers, groups } }) => [
    ...handlers.map(({ id }) => id),
    ...groups.map(({ id }) => groupChoice(id)),
  ]);
  return first.filter((choice) => others.every((each) => each.includes(choice)));
}

const said = (returned: BatchReturned | undefined, name: string): string => returned?.raw[name] ?? '';

function codeField(returned: BatchReturned | undefined, { t }: Say): FieldView {
  const problem = returned?.factor;
  return {
    name: 'code',
    kind: 'oneTimeCode',
    label: t('backoffice:batch.code'),
    required: true,
    value: '',
    ...(problem && { error: t(`backoffice:factor.${problem}`) }),
  };
}

/** To whom, of those whom every chosen dossier could be given to, each with what they have in hand. */
function handlerField(
  command: 'assign' | 'reassign',
  open: readonly BatchItem[],
  returned: BatchReturned | undefined,
  say: Say,
): FieldView {
  const { t } = say;
  const name = handlerFieldOf[command];
  const value = said(returned, name);
  return {
    name,
    kind: 'select',
    label: t(command === 'assign' ? 'backoffice:assign.handler' : 'backoffice:hands.newHandler'),
    required: true,
    value,
    options: receiversOf(open).map((choice) => ({
      value: choice,
      label: handlerLabel(choice, open[0]?.view ?? noHandlers, say),
    })),
    ...(returned && !value && { error: t('backoffice:batch.chooseHandler') }),
  };
}

function reasonField(returned: BatchReturned | undefined, { t }: Say): FieldView {
  const value = said(returned, 'handReason');
  return {
    name: 'handReason',
    kind: 'longText',
    label: t('backoffice:hands.reason'),
    hint: t('backoffice:hands.reasonHint'),
    required: true,
    value,
    maxLength: longestHandReason,
    ...(returned && !value.trim() && { error: t('backoffice:hands.reasonMissing') }),
  };
}

/** Whether a step among the chosen is not one's own slip any more. */
const needsReason = (items: readonly BatchItem[]): boolean =>
  items.some(({ view }) => view.takeBack?.way === 'rollBack');

/** Taken back without the reason that one of the chosen needs by now: somebody may have opened it since the page was drawn. */
export const lacksReason = (command: BatchCommand, raw: RawAnswers, items: readonly BatchItem[]): boolean =>
  command === 'takeBack' && !raw.handReason && needsReason(items);

function fieldsOf(command: BatchCommand, open: readonly BatchItem[], returned: BatchReturned | undefined, say: Say) {
  if (signs(command)) return [codeField(returned, say)];
  if (command === 'takeBack') return needsReason(open) ? [reasonField(returned, say)] : [];
  if (command !== 'assign' && command !== 'reassign') return [];
  const handler = handlerField(command, open, returned, say);
  return command === 'assign' ? [handler] : [handler, reasonField(returned, say)];
}

/** What is about to be recorded for the chosen dossiers, and which of them are left, before anything happens. */
export function batchView(
  items: readonly BatchItem[],
  { command, returned, hasFactor }: { command: BatchCommand; returned?: BatchReturned; hasFactor: boolean },
  say: Say,
) {
  const { t } = say;
  const open = items.filter(({ closed }) => closed === null);
  const left = items.filter(({ closed }) => closed !== null);
  const fields = fieldsOf(command, open, returned, say);
  const errors = fields.flatMap(({ name, error }) => (error ? [{ field: name, message: error }] : []));
  const signing = signs(command);
  return {
    title: t(`backoffice:batch.titles.${command}`),
    command,
    intentId: returned?.intentId ?? newIntentId(),
    each: t('backoffice:batch.each'),
    note: command === 'issue' || command === 'handToPost' ? t(`backoffice:batch.notes.${command}`) : undefined,
    nothing: t('backoffice:batch.nothing'),
    columns: {
      code: t('backoffice:list.code'),
      owner: t('backoffice:list.owner'),
      procedure: t('backoffice:list.procedure'),
      draft: t('backoffice:batch.proposal'),
      why: t('backoffice:batch.why'),
      taken: t('backoffice:takeBack.column'),
    },
    readDraft: t('backoffice:batch.draft'),
    showsDraft: batchRule(command).showsDraft === true,
    showsTaken: command === 'takeBack',
    open: { title: t('backoffice:batch.open'), rows: open.map((item) => rowView(item, say)) },
    left: {
      title: t('backoffice:batch.closed'),
      note: t('backoffice:batch.closedNote'),
      rows: left.map((item) => rowView(item, say)),
    },
    factor: signing
      ? {
          title: t('backoffice:batch.factorTitle'),
          note: t('backoffice:batch.factorNote'),
          missing: hasFactor ? undefined : t('backoffice:factor.notSetUp'),
          setUp: t('backoffice:factor.setUp'),
          setUpHref: factorHref(),
        }
      : undefined,
    fields,
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    send: t(`backoffice:batch.will.${command}`, { count: open.length }),
    maySend: open.length > 0 && (!signing || hasFactor),
    back: { href: listHref(command), label: t('backoffice:batch.back') },
  };
}

export type BatchView = ReturnType<typeof batchView>;
