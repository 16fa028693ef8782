import { instantAt } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import { formatDate, formatDateTime, formatMoney, translatorFor } from '@mot-cua/locales';
import {
  type GivenWords,
  type NoticePlaceholder,
  noticeWords,
  sampleAnswers,
  type WordingSubject,
  withPlacesFilled,
} from '@mot-cua/use-cases';
import type { Locale } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { draftPlaces } from './draft-places.server.ts';
import { houseWords } from './house-words.server.ts';

const code = 'H26.99.00-260302-0001';
const due = instantAt('2026-03-05', '17:00');
const amount = 50_000;

const agencyOf = (locale: Locale): string => translatorFor(locale).t('backoffice:wordings.preview.agency');

type DraftSubject = Extract<WordingSubject, { area: 'draft' }>;

/** The words for a draft with the sample dossier of its service in their places. */
function draftPreview({ procedure }: DraftSubject, { text = '' }: GivenWords): string {
  const answers = sampleAnswers(procedure);
  const agency = { id: String(answers.commune ?? ''), name: agencyOf('vi'), nameEn: agencyOf('en') };
  const [ground = ''] = procedure.refusalGrounds;
  const places = draftPlaces({
    ...{ procedure, answers, code, communes: [] },
    agencies: { receiving: agency, competent: agency },
    ownerName: String(answers.fullName ?? ''),
    findings: [],
    ground: procedure.texts.vi.refusalGrounds[ground] ?? '',
  });
  return withPlacesFilled(text, places);
}

function noticeValues(locale: Locale, portalUrl: string): Record<NoticePlaceholder, string> {
  const [procedure] = procedures;
  return {
    reference: code,
    procedure: procedure?.texts[locale].name ?? '',
    agency: agencyOf(locale),
    due: formatDateTime(locale, due),
    amount: formatMoney(locale, amount),
    link: `${portalUrl}/my/…`,
  };
}

/** A notice as a letter, and as its line in the portal, in one language. */
function noticePreview(
  subject: WordingSubject,
  words: GivenWords,
  { locale, portalUrl, say: { t } }: { locale: Locale; portalUrl: string; say: Say },
) {
  const house = houseWords(subject);
  const suffix = locale === 'vi' ? 'Vi' : 'En';
  const values = noticeValues(locale, portalUrl);
  const filled = (text = '') => withPlacesFilled(text, (name) => values[name as NoticePlaceholder] ?? '');
  const own = { subject: filled(house[`subject${suffix}`]), text: filled(house[`body${suffix}`]) };
  const letter = noticeWords(words, { locale, house: own, values });
  const language = t(`backoffice:wordings.preview.languages.${locale}`);
  return {
    ...{ locale, ...letter },
    mail: t('backoffice:wordings.preview.mail', { language }),
    portal: t('backoffice:wordings.preview.portal', { language }),
    line: [values.procedure, formatDate(locale, due)].join(' · '),
  };
}

/** Words before they are kept, filled in with the sample dossier. */
export function previewView(subject: WordingSubject, words: GivenWords, portalUrl: string, say: Say) {
  const { t } = say;
  return {
    title: t('backoffice:wordings.preview.title'),
    note: t('backoffice:wordings.preview.note'),
    draft: subject.area === 'draft' ? draftPreview(subject, words) : undefined,
    letters:
      subject.area === 'notice'
        ? (['vi', 'en'] as const).map((locale) => noticePreview(subject, words, { locale, portalUrl, say }))
        : [],
  };
}

export type WordingPreview = ReturnType<typeof previewView>;
