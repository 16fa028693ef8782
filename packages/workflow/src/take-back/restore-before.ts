import type { Dossier } from '../dossier.ts';
import type { Effect, StaffNotice } from '../effects.ts';
import type { JournalEntry } from '../event.ts';
import { isInternal } from './is-internal.ts';

type TakeBackEntry = Extract<JournalEntry, { type: 'takeBack' }>;

/** The entry that a dossier's journal ends with, and the dossier before it. */
export interface LastEntry {
  entry: JournalEntry;
  before: Dossier;
}

/** Whether it names the last entry as that entry is. */
const names = ({ data }: TakeBackEntry, { entry }: LastEntry): boolean =>
  data.entry === entry.seq && data.command === entry.type && data.from === entry.actorId;

/** Whoever gave the step hears that it was taken back, and those who lost or regained the dossier by it; nobody of their own act. */
function effectsOf(entry: TakeBackEntry, before: Dossier, after: Dossier): Effect[] {
  const [lost, regained] = [after.facts.handlerId, before.facts.handlerId];
  const passes = lost !== regained;
  const told = new Map<string | null, StaffNotice>([[entry.data.from, 'stepTakenBack']]);
  if (passes) told.set(lost, 'stepTakenBack').set(regained, 'handedToYou');
  return [...told].flatMap(([staffId, notice]): Effect[] =>
    staffId === null || staffId === entry.actorId ? [] : [{ type: 'tellStaff', params: { notice, staffId } }],
  );
}

/**
 * The entry `takeBack` applied: the dossier stands again where it stood before its last entry, as if the journal were told
 * without that one. How it stood comes from the journal and is not in the entry: nobody can write another past into it.
 */
export function restoreBefore(
  dossier: Dossier,
  entry: TakeBackEntry,
  last: LastEntry | null,
): { dossier: Dossier; effects: readonly Effect[] } {
  if (!last || !names(entry, last)) throw new Error(`Entry ${entry.seq} takes back what is not the last entry`);
  if (!isInternal(last.entry.type)) throw new Error(`«${last.entry.type}» is never taken back`);
  return { dossier: { ...last.before, version: entry.seq }, effects: effectsOf(entry, last.before, dossier) };
}
