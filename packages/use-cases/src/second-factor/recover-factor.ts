import { endSessionsOf, factorsAt, type StaffWithFactor, takeFactorAway } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** The agencies of which somebody is the administrator. */
export const administered = ({ posts }: Staff): string[] =>
  posts.filter(({ roles }) => roles.includes('systemAdmin')).map(({ agencyId }) => agencyId);

/** The colleagues whose second factor an administrator may take away: never one's own. */
export const listFactors = async ({ db }: Pick<Deps, 'db'>, staff: Staff): Promise<StaffWithFactor[]> =>
  (await factorsAt(db, administered(staff))).filter(({ staffId }) => staffId !== staff.id);

/** For somebody who lost their telephone: their second factor goes, their sessions end, and it is logged. */
export async function recoverFactor(
  deps: Pick<Deps, 'db'>,
  { staffId }: { staffId: string },
  staff: Staff,
): Promise<'taken' | 'notYours'> {
  const found = (await listFactors(deps, staff)).some((each) => each.staffId === staffId);
  if (!found) return 'notYours';
  await takeFactorAway(deps.db, staffId, staff.id);
  await endSessionsOf(deps.db, { staffId });
  return 'taken';
}
