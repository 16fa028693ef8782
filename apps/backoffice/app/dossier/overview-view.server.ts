import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { StaffDossierView } from '@mot-cua/use-cases';
import { questionsOf, visible } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { draftsHref, historyHref } from './addresses.ts';
import { type Answered, answerText } from './answer-text.server.ts';
import { historyView } from './history-view.server.ts';
import { papersView } from './papers-view.server.ts';

const shownEvents = 4;

function ownerView(view: StaffDossierView, say: Say) {
  const { t, locale } = say;
  const { owner, submitterName, provisionalNumber, submittedAt, dossier } = view;
  const { channel, resultChannel, ownerId, submitterId } = dossier.facts;
  // What the answers say as well is read there.
  const answered = answersView(view, say).flatMap(({ rows: answers }) => answers.map(({ value }) => value));
  const known = [
    { key: t('backoffice:task.born'), value: owner.birthDate && formatDate(locale, owner.birthDate) },
    { key: t('backoffice:task.phone'), value: owner.phone },
    { key: t('backoffice:task.email'), value: owner.email },
    { key: t('backoffice:task.address'), value: owner.address },
  ].filter(({ value }) => value && !answered.includes(value));
  const rows = [
    { key: t('backoffice:dossier.owner'), value: owner.fullName },
    { key: t('backoffice:dossier.personalId'), value: owner.personalIdMasked },
    ...known,
    {
      key: t('backoffice:dossier.submitter'),
      value: ownerId === submitterId ? t('backoffice:dossier.submitterIsOwner') : submitterName,
    },
    { key: t('backoffice:dossier.channel'), value: t(`workflow:channels.${channel}`) },
    { key: t('backoffice:task.resultBy'), value: t(`workflow:resultChannels.${resultChannel}`) },
    { key: t('backoffice:parcel.number'), value: view.parcel?.trackingNumber },
    { key: t('backoffice:task.handedIn'), value: submittedAt && formatDateTime(locale, submittedAt) },
    { key: t('backoffice:task.provisional'), value: provisionalNumber },
  ];
  return {
    title: t('backoffice:dossier.owner'),
    rows: rows.flatMap(({ key, value }) => (value ? [{ key, value }] : [])),
  };
}

/** The answers, page by page as they were asked. */
export function answersView(view: Answered, say: Say) {
  const texts = view.procedure.texts[say.locale];
  return visible(view.procedure.form, view.answers).map((page) => ({
    id: `answers-${page.name}`,
    title: texts.pages[page.name]?.title ?? page.name,
    rows: questionsOf(page, view.answers).map((field) => ({
      key: texts.fields[field.name]?.label ?? field.name,
      value: answerText(field, view, say),
    })),
  }));
}

/** What an agency answered, and whether in time. */
function opinionView({ answer, silent }: StaffDossierView['consultations'][number], { t }: Say): string | undefined {
  if (!answer) return silent ? t('backoffice:dossier.silent') : undefined;
  const said = t(`workflow:opinions.${answer}`);
  return silent ? t('backoffice:dossier.answeredLate', { answer: said }) : said;
}

function consultationsView({ consultations }: StaffDossierView, say: Say) {
  const { t, locale } = say;
  return consultations.map((each) => ({
    key: each.agency.id,
    name: locale === 'vi' ? each.agency.name : each.agency.nameEn,
    by: t('backoffice:dossier.answerBy', { time: formatDateTime(locale, each.dueAt) }),
    answer: opinionView(each, say),
    opinion: each.opinion ?? undefined,
  }));
}

/** The draft before the leader, if there is one. */
export function draftView({ draft, drafts, dossier }: StaffDossierView, { t }: Say) {
  if (!draft) return undefined;
  const proposed = t('backoffice:task.outcome', { outcome: t(`backoffice:decide.${draft.outcome}`) });
  const outcome = draft.takenBack ? t('backoffice:takeBack.draft', { draft: proposed }) : proposed;
  const versions =
    drafts.length > 1 ? { href: draftsHref(dossier.id), label: t('backoffice:drafts.versions') } : undefined;
  const begunWith = draft.template && t('backoffice:drafts.begunWith', { number: draft.template.number });
  return { title: t('backoffice:task.draft'), outcome, text: draft.text, begunWith, versions };
}

/** What is to be read of a dossier at a glance: owner and answers beside the papers, and what happened last. */
export function overviewView(view: StaffDossierView, mayOpen: boolean, say: Say) {
  const { t } = say;
  return {
    owner: ownerView(view, say),
    answers: answersView(view, say),
    papers: {
      title: t('backoffice:dossier.papersUploaded'),
      rows: papersView(view, mayOpen, say),
      none: t('backoffice:task.noneYet'),
      closed: mayOpen ? undefined : t('backoffice:task.noFilesForYou'),
    },
    consultations: { title: t('backoffice:dossier.consultations'), rows: consultationsView(view, say) },
    draft: draftView(view, say),
    recent: { title: t('backoffice:task.recent'), entries: historyView(view, say).slice(0, shownEvents) },
    history: { href: historyHref(view.dossier.id), label: t('backoffice:task.allHistory') },
  };
}

export type OverviewView = ReturnType<typeof overviewView>;
