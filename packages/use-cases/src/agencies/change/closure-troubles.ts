import { addDays, type PlainDate } from '@mot-cua/calendar';
import type { AgencyTree, TreeAgency } from '@mot-cua/db';
import { isOrdered } from '../tree/kinds-under.ts';
import { isInForce, parentsOn } from '../tree/tree-on.ts';
import { type AgencyTrouble, type TroubleCode, troublesIn } from './agency-trouble.ts';

export interface Closure {
  agencyId: string;
  lastDay: PlainDate;
}

/** What is known beside the tree: whether anything waits there, and which services are settled there. */
export interface AboutClosing {
  today: PlainDate;
  isOpen: boolean;
  isNamed: boolean;
}

/** Whoever stands, or will stand, under an agency after its last day. */
export function leftUnder({ agencies, moves }: AgencyTree, { agencyId, lastDay }: Closure): TreeAgency[] {
  const first = addDays(lastDay, 1);
  const days = [
    first,
    ...moves.map(({ from }) => from).filter((day) => day > first),
    ...agencies.flatMap(({ validFrom }) => (validFrom !== null && validFrom > first ? [validFrom] : [])),
  ];
  const under = new Set(
    days.flatMap((day) => {
      const parents = parentsOn({ agencies, moves }, day);
      return agencies.filter((each) => isInForce(each, day) && parents.get(each.id) === agencyId);
    }),
  );
  return [...under];
}

function trouble(tree: AgencyTree, closure: Closure, { today, isOpen, isNamed }: AboutClosing): TroubleCode | null {
  const agency = tree.agencies.find(({ id }) => id === closure.agencyId);
  if (!agency) return 'notThere';
  if (!isOrdered(agency.kind)) return 'byLaw';
  if (closure.lastDay < today) return 'past';
  if (agency.validTo !== null) return 'ending';
  if (agency.validFrom !== null && closure.lastDay < agency.validFrom) return 'notYet';
  if (tree.moves.some(({ agencyId, from }) => agencyId === agency.id && from > closure.lastDay)) return 'laterMove';
  if (leftUnder(tree, closure).length > 0) return 'hasOthers';
  if (isNamed) return 'named';
  return isOpen ? 'open' : null;
}

/** What keeps an agency from being closed. */
export const closureTroubles = (tree: AgencyTree, closure: Closure, about: AboutClosing): AgencyTrouble[] =>
  troublesIn({ lastDay: trouble(tree, closure, about) });
