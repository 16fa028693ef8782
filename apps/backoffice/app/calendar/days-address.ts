import type { Announcement } from '@mot-cua/calendar';
import { boxesOf, dateIn } from '../date-boxes.ts';

const longest = 160;

/** What somebody entered: dates in three boxes. */
export interface DaysEntered {
  /** As typed, by the name of the box. */
  boxes: Readonly<Record<string, string>>;
  announced: Announcement;
}

const dates = ['from', 'to', 'makeUp'] as const;
const names = ['occasion', 'document', ...dates.flatMap(boxesOf)];

/** An announcement as it was entered, from an address or a form. */
export function readDays(text: (name: string) => string): DaysEntered {
  const boxes = Object.fromEntries(names.map((name) => [name, text(name).trim().slice(0, longest)]));
  const from = dateIn(boxes, 'from');
  const { occasion = '', document = '' } = boxes;
  const announced = {
    name: occasion,
    document,
    from,
    to: dateIn(boxes, 'to') || from,
    makeUp: dateIn(boxes, 'makeUp'),
  };
  return { boxes, announced: { ...announced, makeUp: announced.makeUp || null } };
}

/** The preview, or the form with what was entered. */
export function daysHref(place: 'preview' | 'form', { boxes }: DaysEntered, page = 1): string {
  const entered = Object.entries(boxes).filter(([, value]) => value !== '');
  const query = new URLSearchParams(page > 1 ? [...entered, ['page', String(page)]] : entered);
  return `/admin/calendar${place === 'preview' ? '/preview' : ''}?${query}`;
}

export const changeHref = (version: string, page = 1): string =>
  `/admin/calendar/changes/${encodeURIComponent(version)}${page > 1 ? `?page=${page}` : ''}`;

export function readPage({ searchParams }: Pick<URL, 'searchParams'>): number {
  const said = searchParams.get('page') ?? '';
  return /^[1-9]\d{0,4}$/.test(said) ? Number(said) : 1;
}
