import type { Say } from './say.ts';

/** How many rows of a list stand on a page. */
export const perPage = 100;

/** The pages of a list that is known whole; null where it is one. */
export function numberedPages(count: number, page: number, hrefOf: (page: number) => string, { t }: Say) {
  const pages = Math.ceil(count / perPage);
  if (pages < 2) return null;
  return {
    label: t('shell:pages'),
    pages: Array.from({ length: pages }, (_, index) => ({
      href: hrefOf(index + 1),
      label: String(index + 1),
      about: t('shell:pageOf', { page: index + 1, pages }),
      current: index + 1 === page,
    })),
  };
}
