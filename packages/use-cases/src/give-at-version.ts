import { findRecorded, readJournal } from '@mot-cua/db';
import type { Deps } from './deps.ts';
import { type Given, giveCommand } from './give-command.ts';
import type { CommandOutcome } from './outcome.ts';
import { sameContent } from './same-content.ts';

/** The intent is in the journal: answered as the first time when it says the same, refused when it says something else. */
async function answerAgain({ db }: Pick<Deps, 'db'>, seq: number, given: Given): Promise<NonNullable<CommandOutcome>> {
  const journal = await readJournal(db, given.found.dossier.id);
  const before = journal.find(({ entry }) => entry.seq === seq);
  return before && sameContent(before, given)
    ? { done: true, version: seq, issued: before.entry.issued }
    : { refusal: { code: 'intentReused', command: given.call.type } };
}

/**
 * Gives a command on the version that the person saw. The same intent again is answered as the first time, even though
 * the dossier has moved on since; any other change in between is a conflict.
 */
export async function giveAtVersion(
  deps: Pick<Deps, 'db'>,
  { version, ...given }: Given & { version: number },
): Promise<NonNullable<CommandOutcome>> {
  const { dossier } = given.found;
  if (dossier.version === version) return giveCommand(deps, given);
  const before = await findRecorded(deps.db, given.intentId);
  return before?.dossierId === dossier.id
    ? answerAgain(deps, before.seq, given)
    : { conflict: true, version: dossier.version };
}
