import { type PetitionAt, type PetitionState, petitionsAt } from '@mot-cua/db';
import { petitionAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { cutPage, type PageOf } from './page-of.ts';

const perPage = 50;

/** The petitions in a state at this person's agencies, or at one of them; nearest deadline first. */
export async function listPetitions(
  { db }: Pick<Deps, 'db'>,
  { state, agencyId, page }: { state: PetitionState; agencyId: string; page: number },
  staff: Staff,
): Promise<PageOf<PetitionAt>> {
  const own = petitionAgencies(staff);
  const asked = agencyId === '' ? own : own.filter((id) => id === agencyId);
  const rows = await petitionsAt(
    db,
    { agencyIds: asked, staffId: staff.id, personId: staff.personId },
    { state, most: perPage + 1, from: (page - 1) * perPage },
  );
  return cutPage(rows, page, perPage);
}
