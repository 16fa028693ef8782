import { beginFactorDuty, endFactorDuty, type FactorDuty, factorDutiesAt } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administered } from './recover-factor.ts';

/** The agencies that an administrator keeps, and whether nobody signs there without a second factor. */
export const listFactorDuties = ({ db }: Pick<Deps, 'db'>, staff: Staff): Promise<FactorDuty[]> =>
  factorDutiesAt(db, administered(staff));

/** Demands a second factor of everybody who signs at an agency, or does so no more; both are kept, with who said it. */
export async function setFactorDuty(
  { db }: Pick<Deps, 'db'>,
  { agencyId, demand }: { agencyId: string; demand: boolean },
  staff: Staff,
): Promise<'set' | 'notYours'> {
  if (!administered(staff).includes(agencyId)) return 'notYours';
  await (demand ? beginFactorDuty : endFactorDuty)(db, agencyId, staff.id);
  return 'set';
}
