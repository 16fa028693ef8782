import { pageNumber } from '@mot-cua/use-cases';

/** Which requests for erasure are listed: it lives in the address. */
export interface ErasuresAddress {
  list: 'open' | 'answered';
  page: number;
}

export const readErasuresAddress = ({ searchParams }: Pick<URL, 'searchParams'>): ErasuresAddress => ({
  list: searchParams.get('list') === 'answered' ? 'answered' : 'open',
  page: pageNumber(searchParams.get('page')),
});

export function erasuresHref({ list = 'open', page = 1 }: Partial<ErasuresAddress>): string {
  const query = new URLSearchParams({ ...(list !== 'open' && { list }), ...(page > 1 && { page: String(page) }) });
  return `/admin/erasures${query.size > 0 ? `?${query}` : ''}`;
}

export const erasureHref = (id: string): string => `/admin/erasures/${id}`;
