import type { Say } from './say.ts';

/** What a question for a file says in place of the browser; `camera` where it asks for papers, which people photograph. */
export const fileWords = ({ t }: Say, { camera }: { camera: boolean }) => ({
  choose: t('forms:file.choose'),
  none: t('forms:file.none'),
  small: t('forms:file.small'),
  dark: t('forms:file.dark'),
  ...(camera && { photo: t('forms:file.photo') }),
});
