import { formatSize } from '@mot-cua/locales';
import type { PartView } from '@mot-cua/use-cases';
import { pagePictureAddress } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

const joinedWords = ({ pages }: PartView, { t }: Say): string[] =>
  pages.length > 0 ? [t('portal:pages.joined', { count: pages.length })] : [];

/** A file that was taken, with its pages where they were joined. */
export const partRow = (part: PartView, say: Say) => {
  const { t, locale } = say;
  const { id, name, size, pages, version } = part;
  return {
    id,
    name,
    meta: [...joinedWords(part, say), formatSize(locale, size)].join(' · '),
    pages: pages.map((page, place) => ({
      src: pagePictureAddress(page, version),
      alt: t('portal:pages.picture', { number: place + 1, name }),
    })),
    apart: pages.length > 0 ? t('portal:pages.apart') : null,
    ok: t('portal:upload.ok'),
    view: t('shell:view'),
    remove: t('shell:delete'),
  };
};

export type PartRow = ReturnType<typeof partRow>;
