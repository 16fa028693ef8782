import type { PlainDate, Weekday } from './vietnam-time.ts';

/** Opening hours, both ends `HH:mm` in Vietnam: `08:00` to `12:00`. */
export interface WorkPeriod {
  from: string;
  to: string;
}

/** When an agency works: plain data, loaded as announced and never computed (Labour Code 2019 art. 112). */
export interface WorkingCalendar {
  version: string;
  weekly: Record<Weekday, readonly WorkPeriod[]>;
  holidays: readonly { date: PlainDate; name: string; decision: string }[];
  /** Days worked in exchange for a day off; they keep Monday's hours unless their weekday has its own. */
  makeUpDays: readonly { date: PlainDate; insteadOf: PlainDate; decision: string }[];
  /** Last date with official data; later answers are provisional, see `isCovered`. */
  knownUntil: PlainDate;
}

/** The same holidays with the opening hours of one desk. */
export function withDeskHours(calendar: WorkingCalendar, hours: WorkingCalendar['weekly']): WorkingCalendar {
  return { ...calendar, weekly: hours };
}
