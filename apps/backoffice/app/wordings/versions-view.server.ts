import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { type GivenWords, type Wording, type WordingHistory, wordDiff } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { houseWords } from './house-words.server.ts';
import { wordingHref } from './wording-address.ts';

const stateOf = ({ inForce, from }: Wording, today: string): 'inForce' | 'toCome' | 'past' =>
  inForce ? 'inForce' : from > today ? 'toCome' : 'past';

const kinds = { inForce: 'done', toCome: 'wait', past: 'hold' } as const;

function rowView(version: Wording, today: string, { t, locale }: Say) {
  const { id, number, from, to, words, madeByName, madeAt } = version;
  const state = stateOf(version, today);
  const days = { from: formatDate(locale, from), to: to ? formatDate(locale, to) : '' };
  return {
    key: id,
    name: t('backoffice:wordings.version', { number }),
    back: words ? undefined : t('backoffice:wordings.versions.back'),
    days: to ? t('backoffice:wordings.versions.until', days) : t('backoffice:wordings.versions.onwards', days),
    by: [madeByName, formatDateTime(locale, madeAt)].join(' · '),
    state: { kind: kinds[state], label: t(`backoffice:wordings.versions.states.${state}`) },
  };
}

/** Every version, and the house's own words as number 0: what two of them can be compared with. */
interface Compared {
  number: number;
  label: string;
  words: GivenWords;
}

function comparable({ subject, versions, behind }: WordingHistory, { t }: Say): Compared[] {
  const house = houseWords(subject);
  const first = { number: 0, label: t('backoffice:wordings.house'), words: house };
  const others = [...versions].reverse().map(({ number, words }) => ({
    ...{ number, label: t('backoffice:wordings.version', { number }) },
    words: { ...house, ...(words ?? behind?.words) },
  }));
  return [first, ...others];
}

const parts = ['text', 'subjectVi', 'bodyVi', 'closingVi', 'subjectEn', 'bodyEn', 'closingEn'] as const;

function differencesOf(older: Compared, newer: Compared, { t }: Say) {
  return parts.flatMap((part) => {
    const [before = '', after = ''] = [older.words[part], newer.words[part]];
    if (before === after) return [];
    const title = t(`backoffice:wordings.fields.${part}.label`);
    return [{ key: part, title, stretches: wordDiff(before, after) }];
  });
}

/** Two versions word by word: those that an address names, else the last two. */
function compareView(history: WordingHistory, { searchParams }: URL, say: Say) {
  const { t } = say;
  const all = comparable(history, say);
  const chosen = (name: string, otherwise: number) =>
    all.find(({ number }) => String(number) === searchParams.get(name)) ?? all.at(otherwise);
  const [older, newer] = [chosen('older', -2), chosen('newer', -1)];
  if (!older || !newer || all.length < 2) return undefined;
  const options = all.map(({ number, label }) => ({ value: String(number), label }));
  const field = (name: 'older' | 'newer', { number }: Compared): FieldView => ({
    ...{ name, kind: 'select', required: true, value: String(number), options },
    label: t(`backoffice:wordings.compare.${name}`),
  });
  const differences = differencesOf(older, newer, say);
  const { subject } = history;
  return {
    title: t('backoffice:wordings.compare.title'),
    action: wordingHref(subject).split('?')[0] ?? '',
    agency: subject.area === 'draft' ? subject.agencyId : null,
    fields: [field('older', older), field('newer', newer)],
    send: t('backoffice:wordings.compare.send'),
    lead: t('backoffice:drafts.compareLead'),
    same: differences.length === 0 ? t('backoffice:wordings.compare.same') : undefined,
    differences,
    words: { removed: t('backoffice:drafts.removed'), added: t('backoffice:drafts.added') },
  };
}

/** The versions of a wording, the newest first, and what changed between two. */
export function versionsView(history: WordingHistory, { url, today }: { url: URL; today: string }, say: Say) {
  const { t } = say;
  return {
    title: t('backoffice:wordings.versions.title'),
    empty: t('backoffice:wordings.versions.empty'),
    columns: {
      number: t('backoffice:wordings.versions.number'),
      days: t('backoffice:wordings.versions.days'),
      by: t('backoffice:wordings.versions.by'),
      state: t('backoffice:wordings.versions.state'),
    },
    rows: history.versions.map((version) => rowView(version, today, say)),
    compare: compareView(history, url, say),
  };
}

export type VersionsView = ReturnType<typeof versionsView>;
