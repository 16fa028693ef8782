import { later } from '../src/arbitrary-cases.ts';
import { dueFrom, hanoiCalendar } from '../src/index.ts';

export type Due = typeof dueFrom;

/** What a deadline function may get wrong; each must be seen by the same comparison. */
export const defects: Readonly<Record<string, Due>> = {
  'make-up days ignored': (desk, start, limit) => dueFrom({ ...desk, makeUpDays: [] }, start, limit),
  'holidays ignored': (desk, start, limit) => dueFrom({ ...desk, holidays: [], makeUpDays: [] }, start, limit),
  'the UTC day taken for the day in Vietnam': (desk, start, limit) => dueFrom(desk, later(start, -420), limit),
  'the hours of the head office used at every desk': (desk, start, limit) =>
    dueFrom({ ...desk, weekly: hanoiCalendar.weekly }, start, limit),
  'the first day counted': (desk, start, limit) =>
    dueFrom(desk, start, 'value' in limit ? { ...limit, value: Math.max(0, limit.value - 1) } : limit),
  'the hours of an agency forgotten': (desk, start, limit) => dueFrom({ ...desk, layers: [] }, start, limit),
  'only the nearest agency asked': (desk, start, limit) =>
    dueFrom({ ...desk, layers: desk.layers?.slice(0, 1) ?? [] }, start, limit),
  'the agency above asked first': (desk, start, limit) =>
    dueFrom({ ...desk, layers: [...(desk.layers ?? [])].reverse() }, start, limit),
  'the first announcement kept, the newest forgotten': (desk, start, limit) =>
    dueFrom({ ...desk, layers: desk.layers?.map((layer) => [...layer].reverse()) ?? [] }, start, limit),
  'one millisecond late': (desk, start, limit) => new Date(Date.parse(dueFrom(desk, start, limit)) + 1).toISOString(),
};
