import {
  acceptedTypes,
  answerText,
  fieldErrors,
  fieldViews,
  fileWords,
  type RejectedFile,
  uploadHint,
} from '@mot-cua/forms';
import { formatDateTime, formatLongDate, formatTime } from '@mot-cua/locales';
import type { FieldError, FieldView } from '@mot-cua/ui';
import type { JoinRefusal, MyDossierView, MyPaper, PartView, ReceivedView } from '@mot-cua/use-cases';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import { problemOf } from '../application/paper-view.server.ts';
import { type ReceivedRow, receivedRow } from '../application/received-rows.server.ts';
import { isPicture, pagesField, pagesView } from '../pages/pages-view.server.ts';
import { partRow } from '../pages/part-row.server.ts';
import { takeView } from '../papers/take-view.server.ts';
import type { Say } from '../say.ts';
import { dossierAddress, partFileAddress, supplementAddress } from './addresses.ts';
import { itemLabel } from './needed-view.server.ts';
import { agencyText, referenceOf } from './reference.server.ts';

/** A reply that was not taken: what was typed, what is wrong, and the files that came with it. */
export interface RejectedReply {
  raw: RawAnswers;
  problems?: PageProblems;
  missingPapers?: readonly string[];
  rejected: Readonly<Record<string, readonly RejectedFile[]>>;
  /** Pages of a paper that could not be joined. */
  join?: { paper: string; refused: JoinRefusal };
}

/** What can be handed in besides what is chosen now. */
export interface Gathered {
  parts: readonly PartView[];
  received: readonly ReceivedView[];
  /** Papers that the person has. */
  mine: readonly MyPaper[];
}

type Item = NonNullable<MyDossierView['supplement']>['items'][number];

const paperField = (name: string): string => `paper.${name}`;
export const takeField = (name: string): string => `take.${name}`;
export const paperOfField = (field: string): string => field.replace(/^paper\./, '');

/** What is wrong with one paper of the reply, in a sentence. */
function paperProblem(item: Item, view: MyDossierView, say: Say, reply?: RejectedReply): string | undefined {
  const refused = reply?.rejected[item.name] ?? [];
  if (refused.length > 0) return refused.map(problemOf).join('\n');
  if (!reply?.missingPapers?.includes(item.name)) return undefined;
  return say.t('forms:paperMissing', { label: itemLabel(item, view, say) });
}

function paperQuestion(item: Item, view: MyDossierView, say: Say, reply?: RejectedReply): FieldView {
  const paper = view.procedure.papers.find(({ name }) => name === item.name);
  return {
    name: paperField(item.name),
    kind: 'file',
    label: say.t('portal:supplement.newFile'),
    hint: paper && uploadHint(paper, say),
    required: true,
    value: '',
    accept: acceptedTypes,
    fileWords: fileWords(say, { camera: true }),
    multiple: true,
    error: paperProblem(item, view, say, reply),
  };
}

const askingOf = ({ procedure, answers, agency }: MyDossierView, { locale }: Say, reply?: RejectedReply) => ({
  texts: procedure.texts[locale],
  answers,
  raw: reply?.raw,
  problems: reply?.problems,
  communes: [agency],
});

const fieldOf = ({ procedure }: MyDossierView, { name }: Item) =>
  procedure.form.flatMap(({ fields }) => fields).filter((field) => field.name === name);

export const noPaper = 'none';

/** Papers that the person has, but for the very file that is asked for again. */
function takeQuestion(item: Item, view: MyDossierView, { mine }: Gathered, say: Say, reply?: RejectedReply) {
  const sent = view.parts.filter(({ paper }) => paper === item.name);
  const others = mine.filter(({ sha256 }) => !sent.some(({ version }) => sha256.startsWith(version)));
  const { field, offered } = takeView(others, { name: item.name, title: itemLabel(item, view, say) }, say);
  if (!offered) return null;
  const name = takeField(item.name);
  const value = reply?.raw[name] ?? noPaper;
  const options = [{ value: noPaper, label: say.t('portal:kept.takeNone') }, ...field.options];
  return {
    title: say.t('portal:supplement.orTake', { count: field.options.length }),
    open: value !== noPaper,
    field: { ...field, name, options, value },
  };
}

function paperPlace(item: Item, view: MyDossierView, gathered: Gathered, say: Say, reply?: RejectedReply) {
  const before = view.parts.filter(({ paper }) => paper === item.name);
  const parts = gathered.parts.filter(({ paper }) => paper === item.name);
  const refused = reply?.join?.paper === item.name ? reply.join.refused : undefined;
  return {
    sent: before.map(({ id, name }) => ({ href: partFileAddress(id), label: name })),
    sentText: undefined,
    pages: pagesView(item.name, parts, say, refused),
    files: parts.filter((part) => !isPicture(part)).map((part) => partRow(part, say)),
    add: { value: item.name, label: say.t('portal:supplement.add') },
    take: takeQuestion(item, view, gathered, say, reply),
    fields: [paperQuestion(item, view, say, reply)],
  };
}

function fieldPlace(item: Item, view: MyDossierView, say: Say, reply?: RejectedReply) {
  const fields = fieldOf(view, item);
  const asking = askingOf(view, say, reply);
  return {
    sent: [],
    sentText: fields[0] && answerText(fields[0], asking, say),
    pages: null,
    files: [],
    add: null,
    take: null,
    fields: fieldViews(
      fields.map(({ showWhen: _, ...field }) => field),
      asking,
      say,
    ),
  };
}

function errorsOf(items: readonly Item[], view: MyDossierView, say: Say, reply?: RejectedReply): FieldError[] {
  return items.flatMap((item) => {
    if (item.kind === 'field') return fieldErrors(fieldOf(view, item), askingOf(view, say, reply), say);
    const problem = paperProblem(item, view, say, reply);
    const join = reply?.join?.paper === item.name ? reply.join.refused : null;
    return [
      ...(problem?.split('\n').map((message) => ({ field: paperField(item.name), message })) ?? []),
      ...(join ? [{ field: pagesField(item.name), message: say.t(`portal:pages.refused.${join}`) }] : []),
    ];
  });
}

const officerOf = ({ timeline }: MyDossierView, { t, locale }: Say) => {
  const asked = timeline.findLast(({ command }) => command === 'askSupplement');
  if (!asked) return undefined;
  return `${t('portal:supplement.officerWrote', { role: t(`workflow:roles.${asked.role}`) })} · ${formatDateTime(locale, asked.at)}`;
};

/** What the reply does to the time limit depends on the law of the dossier, and on whether it runs at all. */
const afterReply = ({ dossier: { facts } }: MyDossierView) =>
  facts.clock ? (facts.clock.policy.supplement === 'restart' ? 'restarts' : 'resumes') : 'looksAgain';

/** Only what was asked for is open again, each place with what was sent before; null when nothing is asked. */
export function supplementView(view: MyDossierView, say: Say, gathered: Gathered, reply?: RejectedReply) {
  const { t, locale } = say;
  const { supplement, dossier, version } = view;
  if (!supplement) return null;
  const { items, reason, until } = supplement;
  const errors = errorsOf(items, view, say, reply);
  const rowOf = (file: ReceivedView): ReceivedRow => receivedRow(file, say);
  const title = t('portal:supplement.title', { count: items.length });
  return {
    title,
    tabTitle: errors.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    back: { href: dossierAddress(dossier.id), label: referenceOf(view, say) },
    lead: t('portal:supplement.lead'),
    until: t('portal:dossier.answerBefore', { date: `${formatTime(locale, until)}, ${formatLongDate(locale, until)}` }),
    agency: agencyText(view.agency, say),
    officer: officerOf(view, say),
    reason,
    version,
    youSent: t('portal:supplement.youSent'),
    places: items.map((item, index) => ({
      id: item.item,
      title: itemLabel(item, view, say),
      kind: item.kind,
      place: t('portal:supplement.place', { number: index + 1, total: items.length }),
      received: gathered.received.filter(({ paper }) => item.kind === 'paper' && paper === item.name).map(rowOf),
      ...(item.kind === 'paper' ? paperPlace(item, view, gathered, say, reply) : fieldPlace(item, view, say, reply)),
    })),
    gathered: t('portal:supplement.gathered'),
    filesKey: gathered.parts.map(({ id, version }) => `${id} ${version}`).join(' '),
    again: { href: supplementAddress(dossier.id), label: t('portal:upload.lookAgain') },
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    after: t(`portal:supplement.${afterReply(view)}`),
    send: t('portal:supplement.send'),
  };
}

export type SupplementView = NonNullable<ReturnType<typeof supplementView>>;
