import { translatorFor } from '@mot-cua/locales';
import { errorPages, packedWords } from '@mot-cua/web';
import type { Locale } from '@mot-cua/workflow';
import type { Say } from './say.ts';

/** What to say when a page cannot be shown, known to every page. */
function wordsIn({ t }: Say) {
  return {
    site: [t('shell:siteName'), t('shell:staffTagline')].join(' · '),
    errorWord: t('shell:errorWord'),
    skip: t('shell:skip'),
    errors: {
      pages: errorPages({ t }),
      reference: t('backoffice:board.incident', { reference: '{{reference}}' }),
      home: t('errors:home'),
    },
  };
}

export type RootWords = ReturnType<typeof wordsIn>;

const packed = packedWords<Locale>((locale) => wordsIn(translatorFor(locale)));

/** The words of a language, packed. */
export const rootView = (locale: Locale) => ({ locale, words: packed(locale) });
