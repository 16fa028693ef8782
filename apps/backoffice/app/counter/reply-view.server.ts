import { answerText, fieldErrors, fieldViews } from '@mot-cua/forms';
import { formatDateTime } from '@mot-cua/locales';
import type { PartView, ReceivedView, StaffDossierView } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Field, PageProblems, RawAnswers } from '@mot-cua/workflow';
import { dossierHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';
import { broughtName, broughtQuestions, errorsIn, type RefusedScans, scanRows } from './brought-questions.server.ts';

/** What a clerk posted and what was not taken of it. */
export interface RejectedReply {
  raw: RawAnswers;
  problems?: PageProblems;
  missingPapers?: readonly string[];
  refused?: RefusedScans;
  trouble?: string;
}

type Gathered = Readonly<{ parts: readonly PartView[]; received: readonly ReceivedView[] }>;
type Items = NonNullable<StaffDossierView['supplement']>['items'];

const identity: Field = { name: 'identity', kind: 'choices', options: ['checked'] };

const namesIn = (items: Items, wanted: 'field' | 'paper'): string[] =>
  items.flatMap(({ kind, name }) => (kind === wanted ? [name] : []));

/** The questions that are open again, each with what was declared before. */
function questionsView(view: StaffDossierView, items: Items, say: Say, { raw, problems }: Partial<RejectedReply>) {
  const texts = view.procedure.texts[say.locale];
  const names = namesIn(items, 'field');
  const fields = view.procedure.form
    .flatMap((page) => page.fields)
    .filter(({ name }) => names.includes(name))
    .map(({ showWhen: _, ...field }) => field);
  const known = { texts, answers: view.answers, communes: [view.agency] };
  const asking = { ...known, raw, problems };
  const answer = (field: Field) =>
    say.t('backoffice:counterSupplement.before', { answer: answerText(field, known, say) });
  return {
    errors: fieldErrors(fields, asking, say),
    fields: fieldViews(fields, asking, say).map((drawn, place) => {
      const field = fields[place];
      return { ...drawn, hint: [field && answer(field), drawn.hint].filter(Boolean).join('. ') };
    }),
  };
}

function identityView(say: Say, { raw = {}, problems }: Partial<RejectedReply>) {
  const texts = {
    fields: {
      identity: {
        label: say.t('backoffice:counter.fields.identity.label'),
        options: { checked: say.t('backoffice:counter.fields.identity.options.checked') },
      },
    },
  };
  const asking = { texts, answers: {}, raw, problems, communes: [] };
  return { fields: fieldViews([identity], asking, say), errors: fieldErrors([identity], asking, say) };
}

function papersView(view: StaffDossierView, items: Items, gathered: Gathered, say: Say, rejected?: RejectedReply) {
  const names = namesIn(items, 'paper');
  const isOf = (name: string) => (file: { paper: string }) => file.paper === name;
  return view.procedure.papers
    .filter(({ name }) => names.includes(name))
    .map((paper) => ({
      key: paper.name,
      original: null,
      fields: broughtQuestions(
        {
          procedure: view.procedure,
          paper: { ...paper, optional: undefined },
          onPaper: rejected?.raw[`${broughtName}.${paper.name}`] === 'yes',
          isMissing: rejected?.missingPapers?.includes(paper.name) === true,
          refused: rejected?.refused?.[paper.name],
        },
        say,
      ),
      scans: scanRows(
        { parts: gathered.parts.filter(isOf(paper.name)), received: gathered.received.filter(isOf(paper.name)) },
        say,
      ),
    }));
}

/** What was asked for of a dossier, to be handed in for the person who has come; null when nothing is asked for any more. */
export function replyView(view: StaffDossierView, gathered: Gathered, say: Say, rejected?: RejectedReply) {
  const { t, locale } = say;
  const { supplement, dossier, owner, code, provisionalNumber, procedure } = view;
  if (!supplement) return null;
  const { items, reason, until } = supplement;
  const person = identityView(say, rejected ?? {});
  const questions = questionsView(view, items, say, rejected ?? {});
  const papers = papersView(view, items, gathered, say, rejected);
  const errors = [...person.errors, ...questions.errors, ...errorsIn(papers.flatMap(({ fields }) => fields))];
  const name = t('backoffice:counterSupplement.title', { name: owner.fullName });
  const title = `${name} · ${procedure.texts[locale].name}`;
  const crumb = { label: code ?? provisionalNumber, href: dossierHref(dossier.id) };
  return {
    title,
    mendTitle: errors.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    crumbs: { label: t('shell:breadcrumb'), items: [crumb, { label: t('backoffice:counterSupplement.command') }] },
    lead: t('backoffice:counterSupplement.lead'),
    until: t('backoffice:counterSupplement.until', { date: formatDateTime(locale, until) }),
    reason: { title: t('backoffice:counterSupplement.reason'), text: reason },
    fields: [...person.fields, ...questions.fields],
    papers,
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    trouble: rejected?.trouble,
    send: t('backoffice:counterSupplement.send'),
    version: view.version,
    intentId: newIntentId(),
  };
}

export type ReplyView = NonNullable<ReturnType<typeof replyView>>;
