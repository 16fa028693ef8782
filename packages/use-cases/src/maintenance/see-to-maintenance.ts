import { comingMaintenance, type Maintenance, withdrawMaintenance as withdraw } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administeringAgency } from '../reorganisation/administering-agency.ts';
import { forgetMaintenance } from './coming-maintenance.ts';

/** What is announced, for the administrator of the city. Null: not for this person. */
export async function listMaintenance(deps: Pick<Deps, 'db'>, staff: Staff): Promise<Maintenance[] | null> {
  return (await administeringAgency(deps, staff)) ? comingMaintenance(deps.db) : null;
}

const idForm = /^[0-9a-f-]{36}$/;

/** Takes an announcement back. False: it is not theirs to do, or no longer there. */
export async function withdrawMaintenance(deps: Pick<Deps, 'db'>, id: string, staff: Staff): Promise<boolean> {
  if (!idForm.test(id) || !(await administeringAgency(deps, staff))) return false;
  const isWithdrawn = await withdraw(deps.db, id, staff.id);
  forgetMaintenance(deps.db);
  return isWithdrawn;
}
