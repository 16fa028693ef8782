import type { AgencyHours } from './agency-hours.ts';
import { addDays, type PlainDate } from './vietnam-time.ts';
import type { WorkingCalendar } from './working-calendar.ts';

const longest = 400;

/** Announced hours that held on some day from one to another, in order of time; not those that others overlaid. */
export function hoursHeld({ layers = [] }: WorkingCalendar, from: PlainDate, to: PlainDate): AgencyHours[] {
  const held = new Set<AgencyHours>();
  for (let day = from, seen = 0; day <= to && layers.length > 0 && seen < longest; day = addDays(day, 1), seen += 1) {
    const said = layers.map((layer) => layer.find((line) => line.from <= day && (line.to === null || line.to >= day)));
    const line = said.find((each) => each?.weekly);
    if (line) held.add(line);
  }
  return [...held];
}
