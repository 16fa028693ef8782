import { type IndexStanding, indexStanding } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administeringAgency } from '../reorganisation/administering-agency.ts';

/** How far the worker is with the words of dossiers. Null: not for this person. */
export async function readIndexStanding(deps: Pick<Deps, 'db'>, staff: Staff): Promise<IndexStanding | null> {
  return (await administeringAgency(deps, staff)) ? indexStanding(deps.db) : null;
}
