import type { PlainDate } from '@mot-cua/calendar';
import type { AgencyMove, AgencyTree, TreeAgency } from '@mot-cua/db';
import { fitsUnder, isOrdered } from '../tree/kinds-under.ts';
import { upFrom } from '../tree/tree-faults.ts';
import { parentsOn, treeOn } from '../tree/tree-on.ts';
import { type AgencyTrouble, type TroubleCode, troublesIn } from './agency-trouble.ts';
import { isTwin } from './is-twin.ts';

/** Whether the one above would stand below what is moved, on that day or after a later move. */
function isBelow({ moves, agencies }: AgencyTree, { agencyId, parentId, from }: AgencyMove): boolean {
  const days = [from, ...moves.map((move) => move.from).filter((day) => day > from)];
  return days.some((day) => upFrom(parentId, parentsOn({ agencies, moves }, day)).path.includes(agencyId));
}

function parentTrouble(tree: AgencyTree, move: AgencyMove, agency: TreeAgency): TroubleCode | null {
  const placed = treeOn(tree, move.from);
  const parent = placed.find(({ id, validTo }) => id === move.parentId && validTo === null);
  if (!parent) return 'notThere';
  if (!fitsUnder(agency.kind, parent.kind)) return 'unfit';
  if (placed.find(({ id }) => id === agency.id)?.parentId === move.parentId) return 'same';
  if (isBelow(tree, move)) return 'below';
  return isTwin(placed, { ...agency, parentId: move.parentId }) ? 'twin' : null;
}

function dayTrouble({ moves }: AgencyTree, move: AgencyMove, agency: TreeAgency, today: PlainDate): TroubleCode | null {
  if (move.from < today) return 'past';
  if (agency.validFrom !== null && move.from < agency.validFrom) return 'notYet';
  if (agency.validTo !== null) return 'ending';
  return moves.some(({ agencyId, from }) => agencyId === agency.id && from >= move.from) ? 'laterMove' : null;
}

/** What is wrong with a move of an agency under another one. */
export function moveTroubles(tree: AgencyTree, move: AgencyMove, { today }: { today: PlainDate }): AgencyTrouble[] {
  const agency = tree.agencies.find(({ id }) => id === move.agencyId);
  if (!agency) return [{ field: 'parentId', code: 'notThere' }];
  if (!isOrdered(agency.kind)) return [{ field: 'parentId', code: 'byLaw' }];
  return troublesIn({
    parentId: parentTrouble(tree, move, agency),
    from: dayTrouble(tree, move, agency, today),
  });
}
