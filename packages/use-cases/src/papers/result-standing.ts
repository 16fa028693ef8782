import type { Instant } from '@mot-cua/calendar';
import type { IssuedPaper, ReadEntry } from '@mot-cua/db';

/** Whether a result still holds: it may have been revoked, or given anew after an error was found. */
export type ResultStanding =
  | { state: 'inForce' }
  | { state: 'revoked'; on: Instant; document: string }
  | { state: 'replaced'; on: Instant; number: string };

type Paper = Pick<IssuedPaper, 'seq' | 'number'>;

/** What a later entry of the journal says of a result: it was revoked, or set right by another. */
function endedBy({ entry }: Pick<ReadEntry, 'entry'>, { seq, number }: Paper): ResultStanding | null {
  if (entry.seq <= seq) return null;
  if (entry.type === 'revokeResult' && entry.data.number === number)
    return { state: 'revoked', on: entry.at, document: entry.data.document };
  if (entry.type === 'correctResult' && entry.data.number === number) {
    // The new paper is typeset a little later; both are of one service, so that they bear one symbol.
    const later = number.replace(/^\d+/, entry.issued.documentNumber ?? '');
    return { state: 'replaced', on: entry.at, number: later };
  }
  return null;
}

/** The standing of a result among the papers of its dossier, by the journal. */
export function resultStanding(
  paper: Paper,
  issued: readonly Pick<IssuedPaper, 'kind' | 'seq' | 'number' | 'createdAt'>[],
  journal: readonly Pick<ReadEntry, 'entry'>[],
): ResultStanding {
  for (const entry of journal) {
    const ended = endedBy(entry, paper);
    if (ended) return ended;
  }
  const later = issued.findLast(({ kind, seq }) => kind === 'result' && seq > paper.seq);
  return later ? { state: 'replaced', on: later.createdAt, number: later.number ?? '' } : { state: 'inForce' };
}
