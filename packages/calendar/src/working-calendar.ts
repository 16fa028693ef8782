import type { AgencyHours } from './agency-hours.ts';
import type { PlainDate } from './vietnam-time.ts';
import type { WeeklyHours } from './weekly-hours.ts';

/** When an agency works: plain data, loaded as announced and never computed (Labour Code 2019 art. 112). */
export interface WorkingCalendar {
  version: string;
  weekly: WeeklyHours;
  holidays: readonly { date: PlainDate; name: string; decision: string }[];
  /** Days worked in exchange for a day off; they keep Monday's hours unless their weekday has its own. */
  makeUpDays: readonly { date: PlainDate; insteadOf: PlainDate; decision: string }[];
  /** Last date with official data; later answers are provisional, see `isCovered`. */
  knownUntil: PlainDate;
  /** Working hours that agencies announced for themselves, the oldest first: see `seenFrom`. */
  own?: readonly AgencyHours[];
  /** The agency above each one. Agencies never move to another, so it is the same for every version. */
  above?: Readonly<Record<string, string>>;
  /** The calendar as one agency keeps it: on each day the first list with a word for it, and in that the newest line. */
  layers?: readonly (readonly AgencyHours[])[];
}

/** The same holidays with the opening hours of one desk. */
export function withDeskHours(calendar: WorkingCalendar, hours: WeeklyHours): WorkingCalendar {
  return { ...calendar, weekly: hours };
}
