import { readDossier, type StoredDossier } from '@mot-cua/db';
import { may, type Policy } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** A dossier that this citizen may see (or act on); null otherwise. */
export async function myDossier(
  { db }: Pick<Deps, 'db'>,
  id: string,
  citizen: Citizen,
  policy: Extract<Policy, 'ownDossier' | 'ownDossierActs'> = 'ownDossier',
): Promise<StoredDossier | null> {
  const found = await readDossier(db, id);
  if (!found) return null;
  const { facts, procedureCode } = found.dossier;
  return may(policy, citizen, { facts, procedureCode }) === 'yes' ? found : null;
}
