import { plainDate } from '@mot-cua/calendar';
import type { FieldError } from '@mot-cua/ui';
import { type GivenWords, type WordingHistory, type WordingTrouble, wordingPage } from '@mot-cua/use-cases';
import { type RawAnswers, rawFrom } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { type RejectedSettings, settingsForm } from '../settings/settings-form.server.ts';
import { houseWords } from './house-words.server.ts';
import { placesView } from './places-view.server.ts';
import { previewView } from './preview-view.server.ts';
import { subjectWords } from './subject-words.server.ts';
import { versionsView } from './versions-view.server.ts';
import { wordingHref, wordingsHref } from './wording-address.ts';

/** What came back of a form: not taken, overtaken, or to be looked at first. */
export interface ReturnedWording extends Partial<Pick<RejectedSettings, 'raw' | 'problems'>> {
  troubles?: readonly WordingTrouble[];
  overtaken?: true;
  /** The words to be looked at. */
  words?: GivenWords;
}

interface Drawn {
  url: URL;
  /** The legal moment. */
  now: string;
  portalUrl: string;
  returned?: ReturnedWording | undefined;
}

const named = ['text', 'subjectVi', 'bodyVi', 'closingVi', 'subjectEn', 'bodyEn', 'closingEn', 'from', 'to'] as const;

/** Each question with what the house says where it is left open. */
function labelsOf({ subject }: WordingHistory, { t }: Say) {
  const house = houseWords(subject);
  const hintOf = (name: (typeof named)[number]): string | undefined => {
    if (name === 'text') return t('backoffice:wordings.fields.text.hint');
    if (name === 'to') return t('backoffice:wordings.fields.to.hint');
    if (name.startsWith('closing')) return t('backoffice:wordings.closingHint');
    const text = house[name];
    return text && t('backoffice:wordings.houseHint', { text });
  };
  return Object.fromEntries(
    named.map((name) => {
      const hint = hintOf(name);
      return [name, { label: t(`backoffice:wordings.fields.${name}.label`), ...(hint && { hint }) }];
    }),
  );
}

/** What holds now, to be changed; for a draft nobody worded yet, the house's own words. From today on. */
function begunWith({ subject, inForce, behind }: WordingHistory, now: string): RawAnswers {
  const held = inForce?.words ?? behind?.words ?? (subject.area === 'draft' ? houseWords(subject) : {});
  const { fields } = wordingPage(subject);
  return rawFrom(fields, { ...held, from: plainDate(now) });
}

function troubleText(trouble: WordingTrouble, labels: ReturnType<typeof labelsOf>, { t }: Say): FieldError {
  const { field, code } = trouble;
  const said = {
    label: labels[field]?.label ?? field,
    name: 'name' in trouble ? `{{${trouble.name}}}` : '',
    example: field === 'text' ? '{{ownerName}}' : '{{reference}}',
  };
  return { field, message: t(`backoffice:wordings.troubles.${code}`, said) };
}

function formView(history: WordingHistory, title: string, { now, returned }: Drawn, say: Say) {
  const labels = labelsOf(history, say);
  const settings = { title, page: wordingPage(history.subject), labels, send: say.t('backoffice:wordings.send') };
  const { raw = begunWith(history, now), problems = {}, troubles = [] } = returned ?? {};
  const told = troubles.map((trouble) => troubleText(trouble, labels, say));
  return settingsForm(settings, { raw, problems, troubles: told }, say);
}

function sourceOf({ inForce, behind }: WordingHistory, { t }: Say): string {
  if (inForce?.words) return t('backoffice:wordings.version', { number: inForce.number });
  return behind?.words ? t('backoffice:wordings.citys', { number: behind.number }) : t('backoffice:wordings.house');
}

function headView(history: WordingHistory, say: Say) {
  const { t, locale } = say;
  const { subject, agency } = history;
  const what = subjectWords(subject, say);
  const isDraft = subject.area === 'draft';
  const title = t(isDraft ? 'backoffice:wordings.draftTitle' : 'backoffice:wordings.noticeTitle', { what });
  const list = wordingsHref({ area: isDraft ? 'drafts' : 'notices', agencyId: isDraft ? subject.agencyId : null });
  return {
    title: agency
      ? t('backoffice:wordings.ofAgency', { title, agency: locale === 'vi' ? agency.name : agency.nameEn })
      : title,
    crumbs: {
      label: t('shell:breadcrumb'),
      items: [{ label: t('backoffice:wordings.title'), href: list }, { label: what }],
    },
    lead: t(isDraft ? 'backoffice:wordings.draftLead' : 'backoffice:wordings.noticeLead'),
  };
}

/** The page on which something is worded: what holds, a new version, what may be filled in, and every version so far. */
export function wordingView(history: WordingHistory, drawn: Drawn, say: Say) {
  const { t } = say;
  const { subject, versions, inForce, agency } = history;
  const { url, now, portalUrl, returned } = drawn;
  const head = headView(history, say);
  const done = url.searchParams.get('done');
  return {
    ...head,
    note: t('backoffice:wordings.inForceIs', { source: sourceOf(history, say) }),
    done: done && !returned ? t('backoffice:wordings.done', { number: done }) : undefined,
    overtaken: returned?.overtaken && t('backoffice:wordings.overtaken'),
    action: wordingHref(subject),
    form: formView(history, head.title, drawn, say),
    seen: versions[0]?.number ?? 0,
    try: t('backoffice:wordings.try'),
    preview: returned?.words && previewView(subject, returned.words, portalUrl, say),
    places: {
      ...placesView(subject, say),
      /** Whoever wrote a place that is not there needs the list. */
      isOpen: returned?.troubles?.some(({ code }) => code === 'unknown' || code === 'unclosed') ?? false,
    },
    versions: versionsView(history, { url, today: plainDate(now) }, say),
    restore: inForce?.words ? t(`backoffice:wordings.restore.${agency ? 'city' : 'house'}`) : undefined,
  };
}

export type WordingView = ReturnType<typeof wordingView>;
