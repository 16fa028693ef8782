import type { Dossier } from '../dossier.ts';
import type { Effect } from '../effects.ts';
import type { JournalEntry } from '../event.ts';
import { bookedUntil } from '../vocabulary/changes/submission.ts';
import { withVisit } from './booked-visit.ts';

type MoveVisitEntry = Extract<JournalEntry, { type: 'moveVisit' }>;

/** The entry `moveVisit` applied to a dossier, when it is decided and when its journal is replayed. */
export function moveVisit(
  dossier: Dossier,
  { seq, data }: MoveVisitEntry,
): { dossier: Dossier; effects: readonly Effect[] } {
  const declared = withVisit(dossier.facts.declared, data.to);
  return {
    dossier: { ...dossier, version: seq, facts: { ...dossier.facts, declared, waitUntil: bookedUntil(declared) } },
    effects: [{ type: 'notify', params: { notice: 'visitMoved' } }],
  };
}
