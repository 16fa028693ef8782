import { procedures } from '@mot-cua/catalog';
import { formatDate } from '@mot-cua/locales';
import type { Wording, WordingList, WordingSubject } from '@mot-cua/use-cases';
import { told } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { subjectWords } from './subject-words.server.ts';
import { wordingHref, wordingsHref } from './wording-address.ts';

type Area = 'drafts' | 'notices';

const draftsOf = (agencyId: string | null): WordingSubject[] =>
  procedures.flatMap((procedure) =>
    (['granted', 'refused'] as const).map((outcome) => ({ area: 'draft' as const, procedure, outcome, agencyId })),
  );

const noticeSubjects = told.map((kind) => ({ area: 'notice' as const, kind }));

const aboutOf = (subject: WordingSubject): string =>
  subject.area === 'draft' ? `${subject.procedure.code}:${subject.outcome}` : subject.kind;

/** The agency's own where it says something, else the city's, else nobody's. */
function heldBy(subject: WordingSubject, inForce: readonly Wording[]): Wording | undefined {
  const worded = inForce.filter(({ about, words }) => about === aboutOf(subject) && words);
  return worded.find(({ agencyId }) => agencyId !== null) ?? worded[0];
}

function sourceOf(held: Wording | undefined, agencyId: string | null, { t }: Say): string {
  if (!held) return t('backoffice:wordings.house');
  const { number } = held;
  return agencyId && !held.agencyId
    ? t('backoffice:wordings.citys', { number })
    : t('backoffice:wordings.version', { number });
}

function rowView(subject: WordingSubject, { list, inForce }: { list: WordingList; inForce: Wording[] }, say: Say) {
  const held = heldBy(subject, inForce);
  return {
    key: aboutOf(subject),
    what: subjectWords(subject, say),
    href: wordingHref(subject),
    source: sourceOf(held, list.agencyId, say),
    since: held ? formatDate(say.locale, held.from) : '',
    by: held?.madeByName ?? '',
  };
}

function agencyView({ city, agencies, agencyId }: WordingList, { t, locale }: Say) {
  const own = agencies.map(({ id, name, nameEn }) => ({ value: id, label: locale === 'vi' ? name : nameEn }));
  const options = [...(city ? [{ value: '', label: t('backoffice:wordings.wholeCity') }] : []), ...own];
  if (options.length < 2) return undefined;
  return {
    field: {
      ...{ name: 'agency', kind: 'select' as const, required: true, value: agencyId ?? '', options },
      label: t('backoffice:wordings.forWhom'),
    },
    show: t('backoffice:wordings.show'),
  };
}

/** What is worded of one kind, and in whose words it is said today. */
export function wordingsView(list: WordingList, asked: Area, say: Say) {
  const { t } = say;
  const area: Area = list.city ? asked : 'drafts';
  const { agencyId } = list;
  const subjects = area === 'drafts' ? draftsOf(agencyId) : noticeSubjects;
  const inForce = area === 'drafts' ? list.drafts : list.notices;
  const tabs = (['drafts', 'notices'] as const).map((each) => ({
    href: wordingsHref({ area: each, agencyId: null }),
    label: t(`backoffice:wordings.areas.${each}`),
    current: each === area,
  }));
  return {
    title: t('backoffice:wordings.title'),
    lead: t('backoffice:wordings.lead'),
    tabs: list.city ? { label: t('backoffice:wordings.areas.label'), tabs } : undefined,
    agency: area === 'drafts' ? agencyView(list, say) : undefined,
    caption: t(`backoffice:wordings.areas.${area}`),
    columns: {
      what: t('backoffice:wordings.columns.what'),
      source: t('backoffice:wordings.columns.source'),
      since: t('backoffice:wordings.columns.since'),
      by: t('backoffice:wordings.columns.by'),
    },
    rows: subjects.map((subject) => rowView(subject, { list, inForce }, say)),
  };
}
