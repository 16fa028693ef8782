import { type PetitionAt, type PetitionCounts, type PetitionState, petitionCounts, petitionsAt } from '@mot-cua/db';
import { petitionAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { cutPage, type PageOf } from './page-of.ts';

const perPage = 50;

const viewerOf = (staff: Staff, agencyIds = petitionAgencies(staff)) => ({
  agencyIds,
  staffId: staff.id,
  personId: staff.personId,
});

/** The petitions in a state at this person's agencies, or at one of them; nearest deadline first. */
export async function listPetitions(
  { db }: Pick<Deps, 'db'>,
  { state, agencyId, page }: { state: PetitionState; agencyId: string; page: number },
  staff: Staff,
): Promise<PageOf<PetitionAt>> {
  const own = petitionAgencies(staff);
  const asked = agencyId === '' ? own : own.filter((id) => id === agencyId);
  const rows = await petitionsAt(db, viewerOf(staff, asked), { state, most: perPage + 1, from: (page - 1) * perPage });
  return cutPage(rows, page, perPage);
}

/** How many petitions lie in each state with this person's agencies. */
export const countPetitions = ({ db }: Pick<Deps, 'db'>, staff: Staff): Promise<PetitionCounts> =>
  petitionCounts(db, viewerOf(staff));
