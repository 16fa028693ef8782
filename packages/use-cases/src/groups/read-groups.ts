import { type AgencyInTree, groupsAt, type WorkGroup } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administered } from '../posts/administered.ts';

export interface GroupsPage {
  agency: AgencyInTree;
  agencies: readonly AgencyInTree[];
  /** Those that are closed come last. */
  groups: readonly WorkGroup[];
}

/** The groups of an agency; of one's own when none is named. Null: not there, or not for this person. */
export async function readGroups(
  deps: Pick<Deps, 'db'>,
  { agencyId }: { agencyId?: string },
  staff: Staff,
): Promise<GroupsPage | null> {
  const agencies = await administered(deps, staff);
  const agency = agencyId ? agencies.find(({ id }) => id === agencyId) : agencies[0];
  return agency ? { agency, agencies, groups: await groupsAt(deps.db, [agency.id]) } : null;
}
