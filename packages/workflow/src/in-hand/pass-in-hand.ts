import type { Dossier } from '../dossier.ts';
import type { Effect, StaffNotice } from '../effects.ts';
import type { JournalEntry } from '../event.ts';
import type { Facts } from '../facts.ts';
import { type InHandCommand, isInHandCommand } from './in-hand-call.ts';
import { withoutGroup } from './with-group.ts';

export type InHandEntry = Extract<JournalEntry, { type: InHandCommand }>;

export const isInHandEntry = (entry: JournalEntry): entry is InHandEntry => isInHandCommand(entry.type);

function factsAfter({ released, ...facts }: Facts, entry: InHandEntry): Facts {
  switch (entry.type) {
    case 'reassign':
      return { ...withoutGroup(facts), handlerId: entry.data.to };
    case 'release': {
      const { groupId } = entry.data;
      return { ...withoutGroup(facts), handlerId: null, released: true, ...(groupId && { groupId }) };
    }
    case 'claim':
      return { ...facts, handlerId: entry.data.onBehalfOf ?? entry.actorId };
    case 'giveToGroup': {
      const { from, groupId } = entry.data;
      // What nobody has yet still waits where the chart asks for a handler.
      return { ...facts, handlerId: null, groupId, ...((from !== null || released) && { released: true as const }) };
    }
  }
}

const tell = (staffId: string | null, notice: StaffNotice, { actorId }: InHandEntry): Effect[] =>
  staffId === null || staffId === actorId ? [] : [{ type: 'tellStaff', params: { notice, staffId } }];

/** Those in whose hands it was and is, unless they did it themselves. */
function effectsOf(entry: InHandEntry): Effect[] {
  if (entry.type === 'giveToGroup') return tell(entry.data.from, 'takenFromYou', entry);
  if (entry.type !== 'reassign') return [];
  return [...tell(entry.data.from, 'takenFromYou', entry), ...tell(entry.data.to, 'handedToYou', entry)];
}

/** An entry about whose hands a dossier is in, applied when it is decided and when the journal is replayed: no step, no date moves. */
export const passInHand = (dossier: Dossier, entry: InHandEntry): { dossier: Dossier; effects: readonly Effect[] } => ({
  dossier: { ...dossier, version: entry.seq, facts: factsAfter(dossier.facts, entry) },
  effects: effectsOf(entry),
});
