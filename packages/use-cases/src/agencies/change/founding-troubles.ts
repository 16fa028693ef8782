import type { PlainDate } from '@mot-cua/calendar';
import type { AgencyTree, FoundedAgency } from '@mot-cua/db';
import { agencyCode } from '../agency-code.ts';
import { fitsUnder, isOrdered } from '../tree/kinds-under.ts';
import { treeOn } from '../tree/tree-on.ts';
import { type AgencyTrouble, type TroubleCode, troublesIn } from './agency-trouble.ts';
import { isTwin } from './is-twin.ts';

export interface Founding {
  agency: FoundedAgency;
  from: PlainDate;
}

function codeTrouble({ code }: FoundedAgency, { agencies }: AgencyTree): TroubleCode | null {
  if (!agencyCode.test(code)) return 'malformed';
  return agencies.some((each) => each.code === code) ? 'taken' : null;
}

/** What is wrong with a new agency. */
export function foundingTroubles(
  tree: AgencyTree,
  { agency, from }: Founding,
  { today }: { today: PlainDate },
): AgencyTrouble[] {
  const placed = treeOn(tree, from);
  const parent = placed.find(({ id, validTo }) => id === agency.parentId && validTo === null);
  const fits = isOrdered(agency.kind) && (!parent || fitsUnder(agency.kind, parent.kind));
  const thereTrouble = parent ? null : 'notThere';
  return troublesIn({
    kind: fits ? null : 'unfit',
    nameVi: isTwin(placed, agency) ? 'twin' : null,
    code: codeTrouble(agency, tree),
    from: from < today ? 'past' : thereTrouble,
  });
}
