import { findRecorded } from '@mot-cua/db';
import type { Deps } from './deps.ts';
import { type Given, giveCommand } from './give-command.ts';
import type { CommandOutcome } from './outcome.ts';

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
  const same = before?.dossierId === dossier.id && before.type === given.call.type;
  return same
    ? { done: true, version: before.seq, issued: before.issued }
    : { conflict: true, version: dossier.version };
}
