import { agenciesBy } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** For which agency this person announces days off: the one above all others, where they supervise. */
export async function announcingAgency({ db }: Pick<Deps, 'db'>, staff: Staff): Promise<string | null> {
  if (may('announceDays', staff) !== 'yes') return null;
  const supervised = staff.posts.filter(({ roles }) => roles.includes('supervisor')).map(({ agencyId }) => agencyId);
  const agencies = await agenciesBy(db, supervised);
  return agencies.find(({ parentId }) => parentId === null)?.id ?? null;
}
