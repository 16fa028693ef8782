import type { Dossier } from '../dossier.ts';
import type { Effect, StaffNotice } from '../effects.ts';
import type { JournalEntry } from '../event.ts';
import type { Facts } from '../facts.ts';
import { type InHandCommand, isInHandCommand } from './in-hand-call.ts';

export type InHandEntry = Extract<JournalEntry, { type: InHandCommand }>;

export const isInHandEntry = (entry: JournalEntry): entry is InHandEntry => isInHandCommand(entry.type);

function factsAfter({ released: _, ...facts }: Facts, entry: InHandEntry): Facts {
  switch (entry.type) {
    case 'reassign':
      return { ...facts, handlerId: entry.data.to };
    case 'release':
      return { ...facts, handlerId: null, released: true };
    case 'claim':
      return { ...facts, handlerId: entry.data.onBehalfOf ?? entry.actorId };
  }
}

/** Those in whose hands it was and is, unless they did it themselves. */
function effectsOf(entry: InHandEntry): Effect[] {
  if (entry.type !== 'reassign') return [];
  const { from, to } = entry.data;
  const tell = (staffId: string | null, notice: StaffNotice): Effect[] =>
    staffId === null || staffId === entry.actorId ? [] : [{ type: 'tellStaff', params: { notice, staffId } }];
  return [...tell(from, 'takenFromYou'), ...tell(to, 'handedToYou')];
}

/** An entry about whose hands a dossier is in, applied when it is decided and when the journal is replayed: no step, no date moves. */
export const passInHand = (dossier: Dossier, entry: InHandEntry): { dossier: Dossier; effects: readonly Effect[] } => ({
  dossier: { ...dossier, version: entry.seq, facts: factsAfter(dossier.facts, entry) },
  effects: effectsOf(entry),
});
