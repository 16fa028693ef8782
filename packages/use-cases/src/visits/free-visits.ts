import {
  addDays,
  type Instant,
  instantAt,
  isOpenAt,
  isWorkingDay,
  type PlainDate,
  plainDate,
  type WorkingCalendar,
} from '@mot-cua/calendar';
import type { VisitPlace } from '@mot-cua/db';
import type { BookedVisit, Today } from '@mot-cua/workflow';

/** Forms take a visit so many days ahead. */
const bookableDays = 60;

/** The working days on which a visit can be booked, today among them. */
export const bookableDaysFrom = ({ today, calendar }: Today): PlainDate[] =>
  Array.from({ length: bookableDays + 1 }, (_, ahead) => addDays(today, ahead)).filter((day) =>
    isWorkingDay(calendar, day),
  );

/** An hour with room that has not begun, while the desk is open. */
export const isFree = ({ day, hour, room, taken }: VisitPlace, now: Instant, desk: WorkingCalendar): boolean =>
  (room === null || taken < room) && instantAt(day, hour) > now && isOpenAt(desk, day, hour);

/** What is free, the next first. Null: the agency sees all who come in the hours that are offered, and all that is to come is free. */
export function freeVisits(places: readonly VisitPlace[], now: Instant, desk: WorkingCalendar): BookedVisit[] | null {
  if (places.every(({ room, day, hour }) => room === null && isOpenAt(desk, day, hour))) return null;
  return places
    .filter((place) => isFree(place, now, desk))
    .map(({ day, hour }) => ({ day, hour }))
    .sort((a, b) => (`${a.day}${a.hour}` < `${b.day}${b.hour}` ? -1 : 1));
}

/** Whether an hour of today is over before anybody could come. */
export const isPast = ({ day, hour }: BookedVisit, now: Instant): boolean =>
  day <= plainDate(now) && instantAt(day, hour) <= now;
