import { type PartOrigin, partOrigins } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { readDossier, type StaffDossierView } from './read-dossier.ts';

/** A dossier with, by the id of each part, where its file was before; null where it is not theirs to see. */
export async function readDigitised(
  deps: Pick<Deps, 'db'>,
  asked: { id: string },
  staff: Staff,
): Promise<{ view: StaffDossierView; origins: ReadonlyMap<string, PartOrigin> } | null> {
  const [view, origins] = await Promise.all([readDossier(deps, asked, staff), partOrigins(deps.db, asked.id)]);
  return view && { view, origins };
}
