import { findGroup, type WorkGroup } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administered } from '../posts/administered.ts';

/** A group of an agency that this person administers. */
export async function keptGroup(deps: Pick<Deps, 'db'>, id: string, staff: Staff): Promise<WorkGroup | null> {
  const [group, agencies] = await Promise.all([findGroup(deps.db, id), administered(deps, staff)]);
  return group && agencies.some((each) => each.id === group.agencyId) ? group : null;
}
