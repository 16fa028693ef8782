import { type AgencyHours, type HoursProblem, readWeekText, type Weekday, weekdays } from '@mot-cua/calendar';
import { boxesOf, dateIn } from '../date-boxes.ts';

const longest = 160;

/** What somebody entered: dates in three boxes, the hours of each day as typed. */
export interface HoursEntered {
  /** As typed, by the name of the box. */
  boxes: Readonly<Record<string, string>>;
  hours: AgencyHours;
  /** The days whose hours nobody could read. */
  unread: readonly HoursProblem[];
}

const names = ['agency', 'whose', 'name', 'document', ...['from', 'to'].flatMap(boxesOf), ...weekdays];

/** Hours as they were entered, from an address or a form. */
export function readHoursEntered(text: (name: string) => string): HoursEntered {
  const boxes = Object.fromEntries(names.map((name) => [name, text(name).trim().slice(0, longest)]));
  const typed = Object.fromEntries(weekdays.map((day) => [day, boxes[day] ?? ''])) as Record<Weekday, string>;
  const { weekly, unread } = readWeekText(typed);
  const isBack = boxes.whose === 'above';
  return {
    boxes,
    hours: {
      agencyId: boxes.agency ?? '',
      from: dateIn(boxes, 'from'),
      to: dateIn(boxes, 'to') || null,
      weekly: isBack ? null : weekly,
      name: boxes.name ?? '',
      decision: boxes.document ?? '',
    },
    unread: isBack ? [] : unread.map((field) => ({ field, code: 'notHours' }) as const),
  };
}

export const agencyHoursHref = (agencyId: string): string =>
  `/admin/calendar/hours?${new URLSearchParams({ agency: agencyId })}`;

/** The preview, or the form with what was entered. */
export function hoursHref(place: 'preview' | 'form', { boxes }: HoursEntered, page = 1): string {
  const entered = Object.entries(boxes).filter(([, value]) => value !== '');
  const query = new URLSearchParams(page > 1 ? [...entered, ['page', String(page)]] : entered);
  return `/admin/calendar/hours${place === 'preview' ? '/preview' : ''}?${query}`;
}
