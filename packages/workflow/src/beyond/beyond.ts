import type { Instant } from '@mot-cua/calendar';
import type { Command } from '../commands.ts';
import type { Facts } from '../facts.ts';

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

/** Where it lies, of a dossier that two agencies share; when they have become one there is nothing to give over. */
export const beyondOf = ({ beyond, receivingAgencyId, competentAgencyId }: Facts): Beyond | null =>
  beyond && receivingAgencyId !== competentAgencyId ? beyond : null;

/** The competent agency has not got it yet: it does nothing on it. */
export const isOnlyReceived = (facts: Facts): boolean => {
  const beyond = beyondOf(facts);
  return beyond !== null && beyond.arrivedAt === undefined;
};

/** The chart's own passing on is closed to what another agency takes over. */
export const passesByHandOver = (command: Command, facts: Facts): boolean =>
  command === 'transfer' && isOnlyReceived(facts);

/** The result is fetched where the dossier was taken in, and has not come there yet. */
export const resultComesBack = (facts: Facts): boolean => {
  const beyond = beyondOf(facts);
  return beyond?.resultAt === 'receiving' && (beyond.at === 'competent' || beyond.given !== null);
};

export const otherSide = (side: DeskSide): DeskSide => (side === 'receiving' ? 'competent' : 'receiving');

export const agencyAt = (facts: Facts, side: DeskSide): string =>
  side === 'receiving' ? facts.receivingAgencyId : facts.competentAgencyId;
