import type { PlainDate } from '@mot-cua/calendar';
import type { AgencyTree, TreeAgency } from '@mot-cua/db';

/** An agency in force on a day, with the one above it on that day. */
export interface Placed extends TreeAgency {
  parentId: string | null;
}

export const isInForce = ({ validFrom, validTo }: Pick<TreeAgency, 'validFrom' | 'validTo'>, day: PlainDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** Where each agency stands on a day, in the order of the tree; whether in force or not is another question. */
export function parentsOn({ agencies, moves }: AgencyTree, day: PlainDate): ReadonlyMap<string, string | null> {
  const parents = new Map(agencies.map(({ id, foundedUnder }) => [id, foundedUnder]));
  // Moves come in the order of their days: the last one until this day holds.
  for (const { agencyId, parentId, from } of moves)
    if (from <= day && parents.has(agencyId)) parents.set(agencyId, parentId);
  return parents;
}

/** The tree as of a day: the agencies in force, by name. */
export function treeOn(tree: AgencyTree, day: PlainDate): Placed[] {
  const parents = parentsOn(tree, day);
  return tree.agencies
    .filter((agency) => isInForce(agency, day))
    .map((agency) => ({ ...agency, parentId: parents.get(agency.id) ?? null }));
}
