import type { PlainDate } from '@mot-cua/calendar';
import type { GivenWords } from '@mot-cua/db';
import type { Answers } from '@mot-cua/workflow';
import { draftPlaceholders } from './draft-placeholders.ts';
import { noticePlaceholders } from './notice-placeholders.ts';
import { type PlaceholderFault, placeholderFault } from './placeholders.ts';
import type { WordingSubject } from './wording-subject.ts';

/** What is wrong with words that are right one by one as answers, at the question where it is mended. */
export type WordingTrouble = { field: string } & (
  | PlaceholderFault
  /** Said in one language only; nothing said at all; before today; ends before it begins. */
  | { code: 'otherLanguage' | 'nothingSaid' | 'fromPast' | 'toBeforeFrom' }
);

const dates: readonly string[] = ['from', 'to'];

/** The words among the answers. */
export const wordsIn = (answers: Answers): GivenWords =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, said]) => (dates.includes(name) ? [] : [[name, `${said}`]])),
  );

function placesFor(subject: WordingSubject, field: string) {
  if (subject.area === 'draft') return { known: draftPlaceholders(subject.procedure, subject.outcome) };
  const { subject: head, body, needed } = noticePlaceholders(subject.kind);
  if (field.startsWith('subject')) return { known: head, needed: head };
  return field.startsWith('body') ? { known: body, needed } : { known: body };
}

/** Letters go out in both languages: what the city says in one it says in the other. */
function languageTroubles(words: GivenWords): WordingTrouble[] {
  if (Object.keys(words).length === 0) return [{ field: 'subjectVi', code: 'nothingSaid' }];
  return ['subject', 'body', 'closing'].flatMap((part): WordingTrouble[] => {
    const missing = [`${part}Vi`, `${part}En`].filter((name) => words[name] === undefined);
    const [field] = missing;
    return field && missing.length === 1 ? [{ field, code: 'otherLanguage' }] : [];
  });
}

function dayTroubles({ from, to }: Answers, today: PlainDate): WordingTrouble[] {
  if (typeof from === 'string' && from < today) return [{ field: 'from', code: 'fromPast' }];
  return from !== undefined && to !== undefined && to < from ? [{ field: 'to', code: 'toBeforeFrom' }] : [];
}

/** All that is wrong with a new version, in the order of the questions. */
export function wordingTroubles(subject: WordingSubject, answers: Answers, today: PlainDate): WordingTrouble[] {
  const words = wordsIn(answers);
  const places = Object.entries(words).flatMap(([field, text]): WordingTrouble[] => {
    const fault = placeholderFault(text, placesFor(subject, field));
    return fault ? [{ field, ...fault }] : [];
  });
  const languages = subject.area === 'notice' ? languageTroubles(words) : [];
  return [...places, ...languages, ...dayTroubles(answers, today)];
}
