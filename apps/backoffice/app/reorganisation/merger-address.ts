import type { Merger } from '@mot-cua/use-cases';
import { boxesOf, dateIn } from '../date-boxes.ts';

const longest = 160;

/** More communes than a city merges at once. */
const mostCommunes = 50;

/** What somebody entered: the texts by the name of their box, and the communes that were ticked. */
export interface MergerEntered {
  boxes: Readonly<Record<string, string>>;
  merger: Merger;
}

const names = ['nameVi', 'nameEn', 'unitCode', 'code', 'policeCode', 'document', ...boxesOf('effective')] as const;

interface Asked {
  text(name: string): string;
  all(name: string): readonly string[];
}

/** A merger as it was entered, from an address or a form. */
export function readMerger({ text, all }: Asked): MergerEntered {
  const boxes = Object.fromEntries(names.map((name) => [name, text(name).trim().normalize('NFC').slice(0, longest)]));
  const box = (name: (typeof names)[number]): string => boxes[name] ?? '';
  const from = [...new Set(all('from').map((id) => id.slice(0, longest)))].slice(0, mostCommunes);
  const merger = {
    from,
    nameVi: box('nameVi'),
    nameEn: box('nameEn'),
    unitCode: box('unitCode'),
    code: box('code').toUpperCase(),
    policeCode: box('policeCode').toUpperCase(),
    document: box('document'),
    effective: dateIn(boxes, 'effective'),
  };
  return { boxes, merger };
}

export const askedIn = ({ searchParams }: Pick<URL, 'searchParams'>): Asked => ({
  text: (name) => searchParams.get(name) ?? '',
  all: (name) => searchParams.getAll(name),
});

/** Everything that was entered, as a form posts it. */
export const enteredPairs = ({ boxes, merger }: MergerEntered): [string, string][] => [
  ...Object.entries(boxes).filter(([, value]) => value !== ''),
  ...merger.from.map((id): [string, string] => ['from', id]),
];

export const mergersHref = '/admin/agencies/mergers';

/** The preview, or the form with what was entered. */
export function mergerHref(place: 'preview' | 'form', entered: MergerEntered, page = 1): string {
  const query = new URLSearchParams(enteredPairs(entered));
  if (page > 1) query.set('page', String(page));
  return `/admin/agencies/${place === 'preview' ? 'preview' : 'mergers'}?${query}`;
}

export const reorganisationHref = (id: string, page = 1): string =>
  `/admin/agencies/changes/${encodeURIComponent(id)}${page > 1 ? `?page=${page}` : ''}`;
