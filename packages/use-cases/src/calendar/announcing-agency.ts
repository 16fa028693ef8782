import { may } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import { topmostAgency } from '../agencies/topmost-agency.ts';
import type { Deps } from '../deps.ts';

/** For which agency this person announces days off: the one above all others, where they supervise. */
export async function announcingAgency(deps: Pick<Deps, 'db'>, staff: Staff): Promise<string | null> {
  return may('announceDays', staff) === 'yes' ? topmostAgency(deps, staff, 'supervisor') : null;
}
