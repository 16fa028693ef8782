import {
  lastNationalComparison,
  type NationalComparison,
  type NationalStanding,
  type NationalTrouble,
  nationalStanding,
  nationalTroubles,
  sendNationalMessageAgain,
  skipNationalMessage,
} from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administeringAgency } from '../reorganisation/administering-agency.ts';

const mostShown = 100;

export interface Synchronisation {
  standing: NationalStanding;
  troubles: readonly NationalTrouble[];
  comparison: NationalComparison | null;
}

/** How far the national portal has been told; for the administrator of the city. Null: not for this person. */
export async function readSynchronisation(deps: Pick<Deps, 'db'>, staff: Staff): Promise<Synchronisation | null> {
  if (!(await administeringAgency(deps, staff))) return null;
  const [standing, troubles, comparison] = await Promise.all([
    nationalStanding(deps.db),
    nationalTroubles(deps.db, mostShown),
    lastNationalComparison(deps.db),
  ]);
  return { standing, troubles, comparison };
}

const messageId = /^\d{1,18}$/;

/** Sends a message again, or gives up one that was refused. False: it is not theirs to do, or no longer there. */
export async function seeToMessage(
  deps: Pick<Deps, 'db'>,
  { id, does }: { id: string; does: 'again' | 'skip' },
  staff: Staff,
): Promise<boolean> {
  if (!messageId.test(id) || !(await administeringAgency(deps, staff))) return false;
  const see = does === 'again' ? sendNationalMessageAgain : skipNationalMessage;
  return see(deps.db, id, staff.id);
}
