import { addDays, type PlainDate } from '@mot-cua/calendar';
import type { AgencyTree } from '@mot-cua/db';
import { fitsUnder } from './kinds-under.ts';
import { type Placed, treeOn } from './tree-on.ts';

/** From an agency upwards: each id once; whoever meets an id again stands in a circle. */
export function upFrom(id: string, parents: ReadonlyMap<string, string | null>): { path: string[]; isCircle: boolean } {
  const path: string[] = [];
  let at: string | null = id;
  while (at !== null && !path.includes(at)) {
    path.push(at);
    at = parents.get(at) ?? null;
  }
  return { path, isCircle: at !== null };
}

/** What is wrong with a tree of one day: whoever stands in a circle, under nobody, under whom it does not fit, or twice. */
function faultsOf(placed: readonly Placed[]): string[] {
  const byId = new Map(placed.map((agency) => [agency.id, agency]));
  const parents = new Map(placed.map(({ id, parentId }) => [id, parentId]));
  const faults: string[] = [];
  const names = new Set<string>();
  for (const { id, kind, parentId, nameVi } of placed) {
    const name = `${parentId} ${nameVi.toLowerCase()}`;
    if (names.has(name)) faults.push(`twin ${name}`);
    names.add(name);
    if (parentId === null) continue;
    const parent = byId.get(parentId);
    if (!parent) faults.push(`orphan ${id}`);
    else if (!fitsUnder(kind, parent.kind)) faults.push(`unfit ${id}`);
    if (upFrom(id, parents).isCircle) faults.push(`circle ${id}`);
  }
  return faults;
}

/** The days from one on, on which anything in the tree begins or ends: between them nothing changes. */
function turningDays({ agencies, moves }: AgencyTree, from: PlainDate): PlainDate[] {
  const turns = [
    ...agencies.flatMap(({ validFrom, validTo }) => [validFrom, validTo && addDays(validTo, 1)]),
    ...moves.map((move) => move.from),
  ];
  return [from, ...new Set(turns.filter((day): day is PlainDate => day !== null && day > from))];
}

const faultsFrom = (tree: AgencyTree, from: PlainDate): Set<string> =>
  new Set(turningDays(tree, from).flatMap((day) => faultsOf(treeOn(tree, day))));

/** Whether a change leaves the tree of every day from one on as right as it was. */
export function holdsFrom(from: PlainDate, before: AgencyTree, after: AgencyTree): boolean {
  const known = faultsFrom(before, from);
  return [...faultsFrom(after, from)].every((fault) => known.has(fault));
}
