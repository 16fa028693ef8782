import { officialPapers, translatorFor } from '@mot-cua/locales';
import type { GivenWords, Proposed, WordingSubject } from '@mot-cua/use-cases';
import type { Told } from '@mot-cua/workflow';

const draftWords: Record<Proposed, string> = {
  granted: `{{findings}}\n${officialPapers.drafts.granted('{{resultName}}')}`,
  refused: officialPapers.drafts.refused('{{ground}}'),
};

const noticeText = (locale: 'vi' | 'en', kind: Told, part: 'subject' | 'body'): string =>
  translatorFor(locale).i18n.t(`workflow:notices.${kind}.${part}`, { skipInterpolation: true });

/** What is said where neither the city nor an agency gave words, with the places still open. */
export function houseWords(subject: WordingSubject): GivenWords {
  if (subject.area === 'draft') return { text: draftWords[subject.outcome] };
  const { kind } = subject;
  return {
    subjectVi: noticeText('vi', kind, 'subject'),
    bodyVi: noticeText('vi', kind, 'body'),
    subjectEn: noticeText('en', kind, 'subject'),
    bodyEn: noticeText('en', kind, 'body'),
  };
}
