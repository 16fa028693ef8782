import { translatorFor } from '@mot-cua/locales';
import { type ErrorKind, packedWords } from '@mot-cua/web';
import type { Locale } from '@mot-cua/workflow';
import type { Say } from './say.ts';

const errorKinds = [
  'badRequest',
  'foreign',
  'forbidden',
  'notFound',
  'method',
  'conflict',
  'tooLarge',
  'wrongType',
  'tooMany',
  'fault',
  'unavailable',
] as const satisfies readonly ErrorKind[];

interface ErrorText {
  title: string;
  text: string;
}

/** What to say when a page cannot be shown, known to every page. */
function wordsIn({ t }: Say) {
  const pages = errorKinds.map((kind) => [kind, { title: t(`errors:${kind}.title`), text: t(`errors:${kind}.text`) }]);
  return {
    site: [t('shell:siteName'), t('shell:staffTagline')].join(' · '),
    errorWord: t('shell:errorWord'),
    skip: t('shell:skip'),
    errors: {
      pages: Object.fromEntries(pages) as Record<ErrorKind, ErrorText>,
      reference: t('backoffice:board.incident', { reference: '{{reference}}' }),
      home: t('errors:home'),
    },
  };
}

export type RootWords = ReturnType<typeof wordsIn>;

const packed = packedWords<Locale>((locale) => wordsIn(translatorFor(locale)));

/** The words of a language, packed. */
export const rootView = (locale: Locale) => ({ locale, words: packed(locale) });
