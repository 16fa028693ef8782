import { readPage } from '../calendar/days-address.ts';

export interface HandsAddress {
  /** Empty: all handlers. */
  handler: string;
  /** A group whose waiting dossiers are shown; empty: none. */
  group: string;
  page: number;
}

export const readHandsAddress = (url: Pick<URL, 'searchParams'>): HandsAddress => ({
  handler: (url.searchParams.get('handler') ?? '').slice(0, 64),
  group: (url.searchParams.get('group') ?? '').slice(0, 64),
  page: readPage(url),
});

export function handsHref({ handler = '', group = '', page = 1 }: Partial<HandsAddress> = {}): string {
  const query = new URLSearchParams([
    ...(handler ? [['handler', handler]] : []),
    ...(group ? [['group', group]] : []),
    ...(page > 1 ? [['page', String(page)]] : []),
  ]);
  return query.size > 0 ? `/work/hands?${query}` : '/work/hands';
}
