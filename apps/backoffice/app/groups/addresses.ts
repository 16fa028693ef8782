import { boxesOf, dateIn } from '../date-boxes.ts';

export const groupsHref = (agencyId: string): string => `/admin/groups?agency=${encodeURIComponent(agencyId)}`;

export interface GroupAddress {
  id: string;
  /** The day whose members are shown; empty: today. */
  on: string;
  page: number;
}

/** A day as it was typed, with its boxes. */
export const readDay = ({ searchParams }: Pick<URL, 'searchParams'>): string => {
  const typed = boxesOf('on').map((box) => [box, (searchParams.get(box) ?? '').trim().slice(0, 4)]);
  return dateIn(Object.fromEntries(typed), 'on');
};

export function groupHref({ id, on = '', page = 1 }: Pick<GroupAddress, 'id'> & Partial<GroupAddress>): string {
  const [year = '', month = '', day = ''] = on.split('-');
  const query = new URLSearchParams([
    ...(on ? boxesOf('on').map((box, index) => [box, [day, month, year][index] ?? '']) : []),
    ...(page > 1 ? [['page', String(page)]] : []),
  ]);
  return query.size > 0 ? `/admin/groups/${id}?${query}` : `/admin/groups/${id}`;
}
