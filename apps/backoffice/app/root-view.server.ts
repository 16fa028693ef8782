import type { ErrorKind } from '@mot-cua/web';
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
export function rootView({ t, locale }: Say) {
  const pages = errorKinds.map((kind) => [kind, { title: t(`errors:${kind}.title`), text: t(`errors:${kind}.text`) }]);
  return {
    locale,
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

export type RootView = ReturnType<typeof rootView>;
