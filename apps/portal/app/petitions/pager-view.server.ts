import type { PageOf } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { petitionPageAddress } from './addresses.ts';

/** The ways to what is newer and older; null where a list is one page. */
export function pagerView({ page, hasNext }: PageOf<unknown>, base: string, { t }: Say, query = '') {
  if (page === 1 && !hasNext) return null;
  return {
    label: t('shell:pages'),
    pages: [],
    previous:
      page > 1 ? { href: petitionPageAddress(base, page - 1, query), label: t('portal:petitions.newer') } : undefined,
    next: hasNext
      ? { href: petitionPageAddress(base, page + 1, query), label: t('portal:petitions.older') }
      : undefined,
  };
}
