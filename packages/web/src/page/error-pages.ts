import type { Translator } from '@mot-cua/locales';
import { type ErrorKind, errorKinds } from './error-kind.ts';

interface ErrorText {
  readonly title: string;
  readonly text: string;
}

/** What to say when a page cannot be shown, of every kind of error. */
export function errorPages({ t }: Pick<Translator, 't'>): Readonly<Record<ErrorKind, ErrorText>> {
  const pages = errorKinds.map((kind) => [kind, { title: t(`errors:${kind}.title`), text: t(`errors:${kind}.text`) }]);
  return Object.fromEntries(pages);
}
