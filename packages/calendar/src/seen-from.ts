import type { AgencyHours } from './agency-hours.ts';
import { addDays, type PlainDate } from './vietnam-time.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** An agency whose hours counted until the day before another took over from it. */
export interface Predecessor {
  agencyId: string;
  /** The first day of the other. */
  until: PlainDate;
}

type Layers = readonly (readonly AgencyHours[])[];

const wholes = new WeakMap<WorkingCalendar, WorkingCalendar>();
const views = new WeakMap<WorkingCalendar, Map<string, WorkingCalendar>>();

/** An agency and all above it, the nearest first. */
function pathOf({ above = {} }: WorkingCalendar, agencyId: string): string[] {
  const path: string[] = [];
  for (let each: string | undefined = agencyId; each !== undefined && !path.includes(each); each = above[each])
    path.push(each);
  return path;
}

/** The lines of an agency and of those above it, newest first, one list for each that announced something. */
function layersFor(path: readonly string[], lines: readonly AgencyHours[]): Layers {
  return path
    .map((agencyId) => lines.filter((line) => line.agencyId === agencyId).reverse())
    .filter((layer) => layer.length > 0);
}

const isLater = (one: PlainDate, other: PlainDate): boolean => one > other;

/** Only what is said of days from `from` on, and before `until`. */
const within = (layers: Layers, from: PlainDate | null, until: PlainDate | null): Layers =>
  layers.map((layer) =>
    layer.flatMap((line) => {
      const begin = from && isLater(from, line.from) ? from : line.from;
      const last = until && addDays(until, -1);
      const end = last && (line.to === null || isLater(line.to, last)) ? last : line.to;
      return end !== null && isLater(begin, end) ? [] : [{ ...line, from: begin, to: end }];
    }),
  );

function layersSeen(calendar: WorkingCalendar, agencyId: string, before: readonly Predecessor[]): Layers {
  const layersOf = (id: string) => layersFor(pathOf(calendar, id), calendar.own ?? []);
  const begins = [null, ...before.map(({ until }) => until)];
  const turns = before.flatMap((each, place) => within(layersOf(each.agencyId), begins[place] ?? null, each.until));
  return [...turns, ...within(layersOf(agencyId), begins.at(-1) ?? null, null)].filter((layer) => layer.length > 0);
}

/**
 * The calendar as an agency keeps it: its own working hours, else those of the agency above, else the city's. `before`: whose
 * hours counted until when, the oldest first. Where nobody announced any it is the very same calendar.
 */
export function seenFrom(
  calendar: WorkingCalendar,
  agencyId: string,
  before: readonly Predecessor[] = [],
): WorkingCalendar {
  const whole = wholes.get(calendar) ?? calendar;
  if (!whole.own?.length) return whole;
  const known = views.get(whole) ?? new Map<string, WorkingCalendar>();
  views.set(whole, known);
  const asked = [agencyId, ...before.flatMap((each) => [each.until, each.agencyId])].join(' ');
  const found = known.get(asked) ?? viewOf(whole, agencyId, before, known);
  known.set(asked, found);
  return found;
}

/** One view for all agencies that listen to the same ones. */
function viewOf(
  whole: WorkingCalendar,
  agencyId: string,
  before: readonly Predecessor[],
  known: Map<string, WorkingCalendar>,
): WorkingCalendar {
  const layers = layersSeen(whole, agencyId, before);
  if (layers.length === 0) return whole;
  const heard = (id: string) => layersFor(pathOf(whole, id), whole.own ?? []).map((layer) => layer[0]?.agencyId);
  const key = JSON.stringify([heard(agencyId), before.map((each) => [each.until, heard(each.agencyId)])]);
  const view = known.get(key) ?? { ...whole, layers };
  wholes.set(view, whole);
  known.set(key, view);
  return view;
}
