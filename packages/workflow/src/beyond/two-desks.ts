import type { Instant } from '@mot-cua/calendar';

/** The two desks of a dossier that is taken in at one agency and settled by another. */
export type DeskSide = 'receiving' | 'competent';

/** Why an agency does not take over what was given to it. */
export const sendBackGrounds = ['paperMissing', 'countDiffers', 'notCompetent', 'other'] as const;
export type SendBackGround = (typeof sendBackGrounds)[number];

/** A paper on a hand-over list, by its name in the service (or `form`, `result`), with what lies in the bundle and what was scanned. */
export interface GivenPaper {
  paper: string;
  originals: number;
  copies: number;
  scans: number;
}

/** Where a dossier lies that was taken in for another agency. Absent: it was taken in where it is settled. */
export interface Beyond {
  /** The desk that has it, or had it when it was given on its way. */
  at: DeskSide;
  /** The entry that gave it on its way; null while nobody has. */
  given: number | null;
  /** Where the applicant fetches the result. */
  resultAt: DeskSide;
  /** The competent agency has taken it over once: from then on it is in that agency's hands. */
  arrivedAt?: Instant;
  /** Why it was sent back last, until it is given again. */
  sentBack?: SendBackGround;
}
