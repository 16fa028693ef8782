import { type AgencyInTree, agenciesUnder } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** The agencies in force whose posts this person gives: where they administer, and all below; their own first. */
export async function administered({ db }: Pick<Deps, 'db'>, staff: Staff): Promise<AgencyInTree[]> {
  if (may('administer', staff) !== 'yes') return [];
  const own = staff.posts.filter(({ roles }) => roles.includes('systemAdmin')).map(({ agencyId }) => agencyId);
  const inForce = (await agenciesUnder(db, own)).filter(({ isPast }) => !isPast);
  const isOwn = ({ id }: AgencyInTree): boolean => own.includes(id);
  return [...inForce.filter(isOwn), ...inForce.filter((each) => !isOwn(each))];
}
