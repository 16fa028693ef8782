import type { Locale } from '@mot-cua/workflow';
import { createTranslator, type Translator } from './create-translator.ts';
import { en, vi } from './texts.ts';

const translators = new Map<Locale, Translator>();
const texts = { vi, en };

/** The one translator of a language, shared by all requests. */
export function translatorFor(locale: Locale): Translator {
  const known = translators.get(locale);
  if (known) return known;
  const made = createTranslator(locale, texts[locale]);
  translators.set(locale, made);
  return made;
}
