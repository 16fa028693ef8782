import type { Weekday } from './vietnam-time.ts';

/** Opening hours, both ends `HH:mm` in Vietnam: `08:00` to `12:00`. */
export interface WorkPeriod {
  from: string;
  to: string;
}

export type WeeklyHours = Record<Weekday, readonly WorkPeriod[]>;
