import type { Instant } from '@mot-cua/calendar';
import { countUnreadSql } from '../tables/staff-notices.ts';
import { type CorrectionCounts, countCorrectionsSql } from './corrections-at.ts';
import { countPetitionsSql, type PetitionCounts } from './petitions-at.ts';
import { countUnansweredSql } from './unanswered-at.ts';
import { countUnclaimedSql } from './unclaimed.ts';

/** What is counted beside the queues, and nothing of it about the person who looks. */
export interface RailScope {
  staffId: string;
  personId: string | null;
  /** Agencies for which they answer citizens. */
  answering: readonly string[];
  /** Agencies at whose desks they hand results over. */
  handingOver: readonly string[];
  /** A result that lies at a desk since before this moment counts as not fetched. */
  lyingSince: Instant;
  /** Agencies whose petitions they see. */
  petitioned: readonly string[];
  /** Agencies whose corrections they see, prepare and approve. */
  correcting: Readonly<Record<'agencyIds' | 'preparing' | 'approving', readonly string[]>>;
}

export interface RailCounts {
  /** Dossiers with a message of their applicant that nobody has answered. */
  unanswered: number;
  /** Notices to the viewer that were not read yet. */
  unread: number;
  /** Results that lie at the desk and that nobody fetched. */
  unclaimed: number;
  petitions: PetitionCounts;
  /** Results that are to be set right, and how many of them wait for the viewer. */
  corrections: CorrectionCounts;
}

export const railValues = (scope: RailScope): unknown[] => [
  ...[scope.staffId, scope.personId, scope.answering, scope.handingOver, scope.lyingSince, scope.petitioned],
  ...[scope.correcting.agencyIds, scope.correcting.preparing, scope.correcting.approving],
];

/**
 * SQL of the counts, a column each, over the parameters of `railValues` from this place on; `viewers`: where the viewer stands
 * with those for whom they stand in.
 */
export function railCountsSql({ from, viewers }: { from: number; viewers: string }): string {
  const at = (n: number) => `$${from + n}`;
  const [staff, person, answering, handingOver, lyingSince, petitioned] = [at(0), at(1), at(2), at(3), at(4), at(5)];
  const viewer = { staff: `${staff}::text`, person: `${person}::text` };
  const counts: Record<keyof RailCounts, string> = {
    unanswered: countUnansweredSql({ person: viewer.person, agencies: `${answering}::text[]` }),
    unread: countUnreadSql(viewer.staff),
    unclaimed: countUnclaimedSql({
      person: viewer.person,
      agencies: `${handingOver}::text[]`,
      before: `${lyingSince}::timestamptz`,
    }),
    petitions: countPetitionsSql({ ...viewer, agencies: `${petitioned}::text[]` }),
    corrections: countCorrectionsSql({
      ...{ agencies: at(6), person: viewer.person, preparing: at(7), approving: at(8), viewers },
    }),
  };
  return Object.entries(counts)
    .map(([name, text]) => `(${text}) as ${name}`)
    .join(', ');
}
