import { may } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import { topmostAgency } from '../agencies/topmost-agency.ts';
import type { Deps } from '../deps.ts';

/** For which agency this person reorganises others: the one above all others, where they administer. */
export async function administeringAgency(deps: Pick<Deps, 'db'>, staff: Staff): Promise<string | null> {
  return may('administer', staff) === 'yes' ? topmostAgency(deps, staff, 'systemAdmin') : null;
}
