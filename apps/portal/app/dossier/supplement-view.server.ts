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
import type { MyDossierView, PartView, ReceivedView } from '@mot-cua/use-cases';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import { type ReceivedRow, receivedRow } from '../application/received-rows.server.ts';
import type { Say } from '../say.ts';
import { dossierAddress, partFileAddress, supplementAddress } from './addresses.ts';
import { itemLabel } from './needed-view.server.ts';
import { agencyText, referenceOf } from './reference.server.ts';

/** A reply that was not taken: what was typed, what is wrong, and the files that came with it. */
export interface RejectedReply {
  raw: RawAnswers;
  problems?: PageProblems;
  missingPapers?: readonly string[];
  taken: readonly PartView[];
  rejected: Readonly<Record<string, readonly RejectedFile[]>>;
}

type Item = NonNullable<MyDossierView['supplement']>['items'][number];

const paperField = (name: string): string => `paper.${name}`;
export const paperOfField = (field: string): string => field.replace(/^paper\./, '');

/** What is wrong with one paper of the reply, in a sentence. */
function paperProblem(item: Item, view: MyDossierView, say: Say, reply?: RejectedReply): string | undefined {
  const refused = reply?.rejected[item.name]?.[0];
  if (refused) return `${refused.name}: ${refused.problem}`;
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

function paperPlace(item: Item, view: MyDossierView, say: Say, reply?: RejectedReply) {
  const before = view.parts.filter(({ paper }) => paper === item.name);
  return {
    sent: before.map(({ id, name }) => ({ href: partFileAddress(id), label: name })),
    sentText: undefined,
    added: (reply?.taken ?? []).filter(({ paper }) => paper === item.name).map(({ name }) => name),
    fields: [paperQuestion(item, view, say, reply)],
  };
}

function fieldPlace(item: Item, view: MyDossierView, say: Say, reply?: RejectedReply) {
  const fields = fieldOf(view, item);
  const asking = askingOf(view, say, reply);
  return {
    sent: [],
    sentText: fields[0] && answerText(fields[0], asking, say),
    added: [],
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
    return problem ? [{ field: paperField(item.name), message: problem }] : [];
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
export function supplementView(
  view: MyDossierView,
  say: Say,
  received: readonly ReceivedView[],
  reply?: RejectedReply,
) {
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
      received: received.filter(({ paper }) => item.kind === 'paper' && paper === item.name).map(rowOf),
      ...(item.kind === 'paper' ? paperPlace(item, view, say, reply) : fieldPlace(item, view, say, reply)),
    })),
    added: t('portal:upload.ok'),
    again: { href: supplementAddress(dossier.id), label: t('portal:upload.lookAgain') },
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    after: t(`portal:supplement.${afterReply(view)}`),
    send: t('portal:supplement.send'),
  };
}

export type SupplementView = NonNullable<ReturnType<typeof supplementView>>;
