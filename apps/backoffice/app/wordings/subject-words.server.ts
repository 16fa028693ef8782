import type { WordingSubject } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

/** What is worded, in words: a result granted or refused, or the line above a notice with a gap where the dossier is named. */
export function subjectWords(subject: WordingSubject, { t, locale }: Say): string {
  if (subject.area === 'notice') return t(`workflow:notices.${subject.kind}.subject`, { reference: '…' });
  const { name } = subject.procedure.texts[locale];
  return t(`backoffice:wordings.${subject.outcome}`, { name });
}
