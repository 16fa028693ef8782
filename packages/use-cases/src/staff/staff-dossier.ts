import { readDossier, type StoredDossier } from '@mot-cua/db';
import { may, type PolicyWith } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** A dossier that this member of staff may see (or act on); null otherwise. */
export async function staffDossier(
  { db }: Pick<Deps, 'db'>,
  id: string,
  staff: Staff,
  policy: PolicyWith<{ realm: 'staff'; about: 'dossier' }> = 'staffDossier',
): Promise<StoredDossier | null> {
  const found = await readDossier(db, id);
  return found && may(policy, staff, { facts: found.dossier.facts }) === 'yes' ? found : null;
}
