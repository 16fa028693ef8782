import type { Command } from '../commands.ts';
import type { Facts } from '../facts.ts';
import type { Beyond, DeskSide } from './two-desks.ts';

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
