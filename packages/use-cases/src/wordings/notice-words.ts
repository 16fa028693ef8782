import type { GivenWords } from '@mot-cua/db';
import type { Locale } from '@mot-cua/workflow';
import { withPlacesFilled } from './placeholders.ts';

/** A letter in words: the line above it, and its text. */
export interface LetterWords {
  subject: string;
  text: string;
}

const suffixes = { vi: 'Vi', en: 'En' } as const satisfies Record<Locale, string>;

/** What a notice says in one language: the city's words where it gave any, the house's where not, and what the city adds below. */
export function noticeWords(
  words: GivenWords | null,
  { locale, house, values }: { locale: Locale; house: LetterWords; values: Readonly<Record<string, string>> },
): LetterWords {
  const given = (part: string) => {
    const text = words?.[`${part}${suffixes[locale]}`];
    return text === undefined ? undefined : withPlacesFilled(text, (name) => values[name] ?? '');
  };
  const closing = given('closing');
  const text = given('body') ?? house.text;
  return { subject: given('subject') ?? house.subject, text: closing ? `${text}\n\n${closing}` : text };
}
