/** Which change of an agency a page is the form of. */
export const editNames = ['contact', 'found', 'move', 'close'] as const;
export type EditName = (typeof editNames)[number];

export const isEdit = (name: string): name is EditName => editNames.some((each) => each === name);

interface InTree {
  /** ISO date; empty: today. */
  day?: string;
  at?: string;
  typed?: string;
  page?: number;
}

export function treeHref({ day = '', at = '', typed = '', page = 1 }: InTree): string {
  const said = { on: day, at, name: typed, page: page > 1 ? String(page) : '' };
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
  return `/admin/agencies${query.size > 0 ? `?${query}` : ''}`;
}

export const logHref = (page = 1): string => `/admin/agencies/log${page > 1 ? `?page=${page}` : ''}`;

export const agencyHref = (id: string, page = 1): string =>
  `/admin/agencies/${encodeURIComponent(id)}${page > 1 ? `?page=${page}` : ''}`;

export const editHref = (id: string, edit: EditName): string => `${agencyHref(id)}/${edit}`;
