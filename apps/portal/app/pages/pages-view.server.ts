import { formatSize } from '@mot-cua/locales';
import type { JoinRefusal, PartView } from '@mot-cua/use-cases';
import { pagePictureAddress, partFileAddress } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

export const isPicture = ({ mime }: PartView): boolean => mime.startsWith('image/');

/** What an error about the pages of a paper leads to. */
export const pagesField = (paper: string): string => `pages.${paper}`;

function pageRow({ id, name, size, version }: PartView, place: number, total: number, { t, locale }: Say) {
  const number = place + 1;
  const about = t('portal:pages.picture', { number, name });
  const button = (label: string) => ({ label, name: `${label}: ${about}` });
  return {
    id,
    name,
    meta: [
      total > 1 ? t('portal:pages.page', { number, total }) : null,
      formatSize(locale, size),
      t('portal:upload.ok'),
    ]
      .filter(Boolean)
      .join(' · '),
    picture: { src: pagePictureAddress(id, version), alt: about },
    open: { href: partFileAddress(id), label: t('shell:view'), about },
    up: { ...button(t('portal:pages.up')), closed: place === 0 },
    down: { ...button(t('portal:pages.down')), closed: place === total - 1 },
    turn: button(t('portal:pages.turn')),
    remove: button(t('shell:delete')),
  };
}

/** The pictures of one paper in their order, each with what can be done to it, and how they become one file. */
export function pagesView(paper: string, parts: readonly PartView[], say: Say, refused?: JoinRefusal) {
  const { t } = say;
  const pictures = parts.filter(isPicture);
  const count = pictures.length;
  return {
    paper,
    field: pagesField(paper),
    title: t('portal:pages.title', { count }),
    lead: count > 1 ? t('portal:pages.lead') : null,
    rows: pictures.map((part, place) => pageRow(part, place, count, say)),
    order: pictures.map(({ name }, place) => t('portal:pages.picture', { number: place + 1, name })).join(', '),
    join: count > 1 ? t('portal:pages.join', { count }) : null,
    problem: refused && t(`portal:pages.refused.${refused}`),
  };
}

export type PagesView = ReturnType<typeof pagesView>;
