import type { Instant } from '@mot-cua/calendar';
import { type Petition, petitionsOf } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';
import { cutPage, type PageOf } from './page-of.ts';

const perPage = 20;

export interface MyPetition extends Pick<Petition, 'code' | 'kind' | 'state' | 'sentAt' | 'dueAt'> {
  agency: AgencyName;
  isLate: boolean;
}

/** The petitions that a person wrote while signed in, the newest first. */
export async function listMyPetitions(
  { db }: Pick<Deps, 'db'>,
  { page, now }: { page: number; now: Instant },
  citizen: Citizen,
): Promise<PageOf<MyPetition>> {
  if (may('ownPetitions', citizen) !== 'yes') return cutPage([], 1, perPage);
  const rows = await petitionsOf(db, citizen.id, { most: perPage + 1, from: (page - 1) * perPage });
  const mine = rows.map(({ code, kind, state, sentAt, dueAt, agencyId, agency }) => ({
    ...{ code, kind, state, sentAt, dueAt },
    agency: agencyName(agency, agencyId),
    isLate: dueAt !== null && dueAt < now,
  }));
  return cutPage(mine, page, perPage);
}
