import { type ErasureList, type ErasureRequest, findErasure, legalNow, listedErasures } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { cutPage, type PageOf } from '../petitions/page-of.ts';
import { administeringAgency } from '../reorganisation/administering-agency.ts';
import { isLateAt, type MyErasure } from './my-erasures.ts';

const perPage = 50;

/** For which agency this person answers requests: the one above all others. */
export const erasingAgency = async (deps: Pick<Deps, 'db'>, staff: Staff): Promise<string | null> =>
  may('erasures', staff) === 'yes' ? administeringAgency(deps, staff) : null;

/** The requests that wait, or were answered; never the own. Null: not for this person. */
export async function listErasures(
  deps: Pick<Deps, 'db'>,
  { list, page }: { list: ErasureList; page: number },
  staff: Staff,
): Promise<PageOf<MyErasure> | null> {
  if (!(await erasingAgency(deps, staff))) return null;
  const part = { most: perPage + 1, skip: (page - 1) * perPage };
  const [now, rows] = await Promise.all([legalNow(deps.db), listedErasures(deps.db, list, staff.personId, part)]);
  return cutPage(
    rows.map((row) => ({ ...row, isLate: isLateAt(now, row) })),
    page,
    perPage,
  );
}

const own = ({ personId }: ErasureRequest, staff: Staff): boolean => personId === staff.personId;

/** A request for whoever answers it. Null: there is none, it is their own, or not for this person. */
export async function readErasure(deps: Pick<Deps, 'db'>, id: string, staff: Staff): Promise<MyErasure | null> {
  const [agencyId, found, now] = await Promise.all([
    erasingAgency(deps, staff),
    findErasure(deps.db, id),
    legalNow(deps.db),
  ]);
  return agencyId && found && !own(found, staff) ? { ...found, isLate: isLateAt(now, found) } : null;
}
