import { isPlainDate, type PlainDate, plainDate } from '@mot-cua/calendar';
import { agencyTree, type FoundAgency, legalNow, searchAgencies } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { upFrom } from './tree/tree-faults.ts';
import { type Placed, treeOn } from './tree/tree-on.ts';

/** An agency in the tree, and how many stand right under it. */
export interface TreeRow {
  agency: Placed;
  below: number;
}

export interface TreePage {
  today: PlainDate;
  /** As of which day; null: what was asked for is no date, and today is shown. */
  day: PlainDate | null;
  /** From the top down to the branch that is unfolded. */
  path: readonly TreeRow[];
  /** What stands right under the last of them; the tops themselves where no branch is unfolded. */
  rows: readonly TreeRow[];
  /** What a name finds, with who took over. Null: nobody searched. */
  found: readonly FoundAgency[] | null;
}

export interface TreeAsked {
  /** ISO date, or empty: today. */
  day: string;
  /** The branch that is unfolded; empty: the only one at the top. */
  at: string;
  typed: string;
}

function branch(placed: readonly Placed[], at: string): Pick<TreePage, 'path' | 'rows'> {
  const byId = new Map(placed.map((agency) => [agency.id, agency]));
  // Whose parent is not in force on the day stands at the top: nobody is hidden.
  const parents = new Map(placed.map(({ id, parentId }) => [id, parentId && byId.has(parentId) ? parentId : null]));
  const under = Map.groupBy(placed, ({ id }) => parents.get(id) ?? null);
  const row = (agency: Placed): TreeRow => ({ agency, below: under.get(agency.id)?.length ?? 0 });
  const tops = under.get(null) ?? [];
  const open = byId.has(at) ? at : tops.length === 1 ? tops[0]?.id : undefined;
  if (open === undefined) return { path: [], rows: tops.map(row) };
  const path = upFrom(open, parents).path.flatMap((id) => byId.get(id) ?? []);
  return { path: path.reverse().map(row), rows: (under.get(open) ?? []).map(row) };
}

/** The tree of agencies as of a day, one branch unfolded, and what a name finds. Null: not for this person. */
export async function readTree(
  { db }: Pick<Deps, 'db'>,
  { day: asked, at, typed }: TreeAsked,
  staff: Staff,
): Promise<TreePage | null> {
  if (may('agencies', staff) !== 'yes') return null;
  const [tree, now] = await Promise.all([agencyTree(db), legalNow(db)]);
  const today = plainDate(now);
  const day = isPlainDate(asked) ? asked : today;
  const found = typed ? await searchAgencies(db, typed, day) : null;
  return { today, day: asked === '' || isPlainDate(asked) ? day : null, ...branch(treeOn(tree, day), at), found };
}
