import type { ClockPolicy, TimeLimit } from '@mot-cua/calendar';

/** General rules from which special law may depart. */
export type Departure = 'clock' | 'supplementRounds' | 'supplementWithin' | 'onSilence' | 'longerLimit';

/** Law as data: what holds from a date on. A dossier keeps what was in force at its acceptance. */
export interface Law {
  readonly legalBasis: readonly { document: string; article: string }[];
  /** Special law that departs from a general rule, one of `legalBasis`: named for every number of it that stands here. */
  readonly special?: { readonly document: string; readonly article: string; readonly departs: readonly Departure[] };
  readonly limit: TimeLimit;
  /** A longer limit that the law allows once, for instance when other agencies must be asked. */
  readonly longerLimit?: TimeLimit;
  readonly consultationLimit?: TimeLimit;
  readonly clock: ClockPolicy;
  /** How long the applicant has to mend what was asked for; nothing where nothing is ever asked for. */
  readonly supplementDays: number;
  readonly supplementUnit?: 'calendarDay' | 'workingDay';
  /** How often a supplement may be asked for at appraisal: once, unless special law says more (Decree 61/2018, art. 19.4). */
  readonly supplementRounds?: number;
  /** Working days within which the agency must ask: three, unless special law says more. */
  readonly supplementWithin?: number;
  /** What becomes of a dossier that is not mended in time and may not be asked again. */
  readonly onSilence?: 'stop' | 'refuse';
  /** How long a fee that was assessed on the way may stay unpaid. */
  readonly feeDays?: number;
  /** How long the applicant has to read a draft; silence is consent. */
  readonly confirmationLimit?: TimeLimit;
  /** How long the applicant has to mend what an inspection found. */
  readonly fixDays?: number;
  /** A duty after the result, for instance to deposit copies. */
  readonly obligationDays?: number;
  /** A notice: given so many hours before the event, and objected to so many hours before it (elapsed hours). */
  readonly notice?: {
    readonly date: string;
    readonly time: string;
    readonly atLeastHours: number;
    readonly objectHours: number;
  };
}
