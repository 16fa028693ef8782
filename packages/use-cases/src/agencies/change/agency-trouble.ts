/**
 * What is wrong with answers that are right one by one, and at which question it is put right.
 * `past`: before today; `notYet`: before the agency is there; `ending`: its end is announced already; `notThere`: the one above
 * is not in force from that day on; `unfit`: none of its kind stands there; `below`: it stands below what is moved; `twin`: one
 * of this name is there; `laterMove`: a move on that day or later is announced; `byLaw`: its kind begins and ends by a merger;
 * `clash`: on a later day it does not go with what is announced; `hasOthers`: others stand under it; `named`: a service is settled there; `open`: something waits there still.
 */
export type TroubleCode =
  | 'past'
  | 'notYet'
  | 'ending'
  | 'notThere'
  | 'unfit'
  | 'below'
  | 'same'
  | 'twin'
  | 'laterMove'
  | 'byLaw'
  | 'clash'
  | 'hasOthers'
  | 'named'
  | 'open'
  | 'malformed'
  | 'taken';

export interface AgencyTrouble {
  field: string;
  code: TroubleCode;
}

/** Field by field, the first thing that is wrong there. */
export const troublesIn = (found: Readonly<Record<string, TroubleCode | null>>): AgencyTrouble[] =>
  Object.entries(found).flatMap(([field, code]) => (code ? [{ field, code }] : []));
