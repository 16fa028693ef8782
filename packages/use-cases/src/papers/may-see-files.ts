import { readDossier } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Citizen, Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** Whether this person may open the files of a dossier. */
export async function maySeeFiles(
  { db }: Pick<Deps, 'db'>,
  dossierId: string,
  actor: Citizen | Staff,
): Promise<boolean> {
  const found = await readDossier(db, dossierId);
  if (!found) return false;
  const { facts, procedureCode } = found.dossier;
  return may(actor.kind === 'staff' ? 'staffFile' : 'ownDossier', actor, { facts, procedureCode }) === 'yes';
}
