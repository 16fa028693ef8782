import type { PlainDate } from './vietnam-time.ts';
import type { WeeklyHours } from './weekly-hours.ts';

/** Hours of a week that an agency announced for itself and all below it; both ends of `from` to `to` count. */
export interface AgencyHours {
  agencyId: string;
  from: PlainDate;
  /** The last day; null: until others are announced. */
  to: PlainDate | null;
  /** Null: as if this agency had announced none, so those of the agency above hold again. */
  weekly: WeeklyHours | null;
  name: string;
  /** Number of the document that announces it. */
  decision: string;
}
