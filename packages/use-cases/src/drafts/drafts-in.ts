import type { Instant } from '@mot-cua/calendar';
import type { ReadEntry } from '@mot-cua/db';
import type { Outcome } from '@mot-cua/workflow';

/** A draft as it was handed to the leader. */
export interface DraftView {
  seq: number;
  at: Instant;
  by: string | null;
  outcome: Outcome;
  text: string;
  /** The version of the city's or the agency's words that it began with; null: with none of them. */
  template: { id: string; number: number } | null;
  /** Whoever handed it on, or their head, took it back before it was decided on. */
  takenBack: boolean;
}

/** Every draft that a journal holds, oldest first; an erased text is empty. */
export function draftsIn(journal: readonly ReadEntry[]): DraftView[] {
  const taken = new Set(journal.map(({ entry }) => (entry.type === 'takeBack' ? entry.data.entry : null)));
  return journal.flatMap(({ entry, texts, actorName }) =>
    entry.type === 'submitForApproval'
      ? [
          {
            seq: entry.seq,
            at: entry.at,
            by: actorName,
            outcome: entry.data.outcome,
            text: texts[entry.data.draft] ?? '',
            template: entry.data.template ?? null,
            takenBack: taken.has(entry.seq),
          },
        ]
      : [],
  );
}
