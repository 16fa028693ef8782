import { plainDate } from '@mot-cua/calendar';
import { findAgencyChange, legalNow, type Withdrawn, withdrawAgencyChange } from '@mot-cua/db';
import type { Staff } from '../../actors.ts';
import type { Deps } from '../../deps.ts';
import { ordersAgencies } from '../agency-rights.ts';
import { holdsFrom } from '../tree/tree-faults.ts';

/** Takes a change back before its day; again, it is answered as the first time. Null: not there, or not for this person. */
export async function withdrawChange(
  deps: Pick<Deps, 'db'>,
  { id, agencyId }: { id: string; agencyId: string },
  staff: Staff,
): Promise<Withdrawn | null> {
  if (!(await ordersAgencies(deps, staff))) return null;
  const [found, now] = await Promise.all([findAgencyChange(deps.db, id), legalNow(deps.db)]);
  if (!found || found.agencyId !== agencyId) return null;
  if (found.withdrawnAt) return 'withdrawn';
  const today = plainDate(now);
  return withdrawAgencyChange(deps.db, {
    ...{ id, byId: staff.id },
    holds: (before, after) => holdsFrom(today, before, after),
  });
}
