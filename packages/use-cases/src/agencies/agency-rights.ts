import { agenciesUnder } from '@mot-cua/db';
import { keptAgencies, may } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { topmostAgency } from './topmost-agency.ts';

/** Whether somebody founds, moves and closes agencies: at the one above all others. */
export const ordersAgencies = async (deps: Pick<Deps, 'db'>, staff: Staff): Promise<boolean> =>
  may('editAgencies', staff) === 'yes' && (await topmostAgency(deps, staff, 'systemAdmin')) !== null;

/** Whether somebody keeps the contact data of an agency: it is theirs or stands below, and is not past. */
export async function keepsContactOf({ db }: Pick<Deps, 'db'>, agencyId: string, staff: Staff): Promise<boolean> {
  const kept = await agenciesUnder(db, keptAgencies(staff));
  return kept.some(({ id, isPast }) => id === agencyId && !isPast);
}
