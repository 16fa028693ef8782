import { isDeepStrictEqual } from 'node:util';
import type { ReadEntry } from '@mot-cua/db';
import type { Command } from '@mot-cua/workflow';
import type { SealedText } from './commands/seal-text.ts';
import type { Given } from './give-command.ts';

/** What follows from how the dossier stands and not from what the person said: sent again, it may differ. */
const derived: Partial<Record<Command, readonly string[]>> = {
  resubmit: ['changed', 'declared', 'revision', 'atCounter'],
  answer: ['agencyId'],
  reassign: ['from'],
  release: ['from', 'groupId', 'groupName'],
  giveToGroup: ['from', 'groupName'],
  giveOver: ['to', 'papers'],
  takeOver: ['given'],
  sendBack: ['given'],
  takeBack: ['entry', 'command', 'from'],
};

/** The data with each reference replaced by the text it stands for: every sealing has a salt of its own. */
const saidIn = (type: Command, data: object, bodyOf: (ref: string) => string | undefined): object =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => name !== 'onBehalfOf' && !derived[type]?.includes(name))
      .map(([name, value]) => [name, typeof value === 'string' ? (bodyOf(value) ?? value) : value]),
  );

const bodyIn =
  (texts: readonly SealedText[]) =>
  (wanted: string): string | undefined =>
    texts.find(({ ref }) => ref === wanted)?.body;

/** Whether a journal entry is what this person would give now: the same command, saying the same. */
export function sameContent(
  { entry, texts: written }: ReadEntry,
  { actor, call, texts = [] }: Pick<Given, 'actor' | 'call' | 'texts'>,
): boolean {
  if (entry.actorId !== actor.id || entry.type !== call.type) return false;
  const before = saidIn(entry.type, entry.data, (ref) => written[ref]);
  return isDeepStrictEqual(before, saidIn(call.type, call.data, bodyIn(texts)));
}
