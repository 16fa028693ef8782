import { pinnedProcedure } from '@mot-cua/catalog';
import { arriveForVisit, type Ticket, type VisitToday, visitsToday } from '@mot-cua/db';
import { deskAgencies } from '@mot-cua/policy';
import type { Procedure } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

export type ExpectedVisit = Omit<VisitToday, 'procedureCode' | 'procedureVersion'> & { procedure: Procedure };

/** Who is expected at a desk of this person's agency today. */
export async function todaysVisits(
  { db }: Pick<Deps, 'db'>,
  { agencyId }: { agencyId: string },
  staff: Staff,
): Promise<ExpectedVisit[]> {
  if (!deskAgencies(staff).includes(agencyId)) return [];
  const visits = await visitsToday(db, agencyId, staff.personId);
  return visits.map(({ procedureCode, procedureVersion, ...visit }) => ({
    ...visit,
    procedure: pinnedProcedure(procedureCode, procedureVersion),
  }));
}

const dossierId = /^[0-9a-f-]{36}$/;

/** Somebody who is expected has come: their number. `full`: too many wait. Null: nobody is expected, or not at a desk of this person's. */
export async function noteArrival(
  { db }: Pick<Deps, 'db'>,
  asked: { agencyId: string; dossierId: string },
  staff: Staff,
): Promise<Ticket | 'full' | null> {
  const isTheirs = deskAgencies(staff).includes(asked.agencyId) && dossierId.test(asked.dossierId);
  return isTheirs ? arriveForVisit(db, asked) : null;
}
