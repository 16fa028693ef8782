import type { ClockPolicy, TimeLimit } from '@mot-cua/calendar';

/** Law as data: what holds from a date on. A dossier keeps what was in force at its acceptance. */
export interface Law {
  readonly legalBasis: readonly { document: string; article: string }[];
  readonly limit: TimeLimit;
  /** A longer limit that the law allows once, for instance when other agencies must be asked. */
  readonly longerLimit?: TimeLimit;
  readonly consultationLimit?: TimeLimit;
  readonly clock: ClockPolicy;
  readonly supplementDays: number;
}
