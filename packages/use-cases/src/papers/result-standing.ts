import type { Instant } from '@mot-cua/calendar';
import type { IssuedPaper, ReadEntry } from '@mot-cua/db';

/** Whether a result still holds: it may have been revoked, or given anew after an error was found. */
export type ResultStanding =
  | { state: 'inForce' }
  | { state: 'revoked'; on: Instant; document: string }
  | { state: 'replaced'; on: Instant; number: string };

/** The standing of a result among the papers of its dossier, by the journal. */
export function resultStanding(
  { seq, number }: Pick<IssuedPaper, 'seq' | 'number'>,
  issued: readonly Pick<IssuedPaper, 'kind' | 'seq' | 'number' | 'createdAt'>[],
  journal: readonly Pick<ReadEntry, 'entry'>[],
): ResultStanding {
  for (const { entry } of journal) {
    if (entry.type === 'revokeResult' && entry.seq > seq && entry.data.number === number)
      return { state: 'revoked', on: entry.at, document: entry.data.document };
  }
  const later = issued.findLast((paper) => paper.kind === 'result' && paper.seq > seq);
  return later ? { state: 'replaced', on: later.createdAt, number: later.number ?? '' } : { state: 'inForce' };
}
