import { findReorganisation, type Withdrawn, withdrawReorganisation } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administeringAgency } from './administering-agency.ts';

/** Takes an announced merger back before its day; again, it is answered as the first time. Null: not there, or not for this person. */
export async function withdrawMerger(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  staff: Staff,
): Promise<Withdrawn | null> {
  if (!(await administeringAgency(deps, staff))) return null;
  const found = await findReorganisation(deps.db, id);
  if (!found) return null;
  return found.withdrawnAt ? 'withdrawn' : withdrawReorganisation(deps.db, id, staff.id);
}
