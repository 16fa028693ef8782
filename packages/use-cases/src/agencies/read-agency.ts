import { type PlainDate, plainDate } from '@mot-cua/calendar';
import {
  type Agency,
  type AgencyChange,
  type AgencyTree,
  agencyChanges,
  agencyTree,
  findAgency,
  type HeldPost,
  heldPostsAt,
  type KinAgency,
  kinOfAgency,
  legalNow,
  type OpenAtAgency,
  openAtAgency,
} from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { keepsContactOf, ordersAgencies } from './agency-rights.ts';

/** All that an administrator sees of an agency. */
export interface AgencyPage {
  today: PlainDate;
  agency: Agency;
  tree: AgencyTree;
  kin: readonly KinAgency[];
  people: readonly HeldPost[];
  open: OpenAtAgency;
  changes: { rows: readonly AgencyChange[]; count: number };
  /** Whether this person founds, moves and closes agencies; whether they keep the contact data of this one. */
  may: { order: boolean; tell: boolean };
}

/** An agency with its dates, people, work and history. Null: not there, or not for this person. */
export async function readAgency(
  deps: Pick<Deps, 'db'>,
  { id, limit, skip }: { id: string; limit: number; skip: number },
  staff: Staff,
): Promise<AgencyPage | null> {
  const { db } = deps;
  if (may('agencies', staff) !== 'yes') return null;
  const [agency, tree, now, kin, people, open, changes, order, tell] = await Promise.all([
    findAgency(db, id),
    agencyTree(db),
    legalNow(db),
    kinOfAgency(db, id),
    heldPostsAt(db, [id]),
    openAtAgency(db, id),
    agencyChanges(db, { agencyId: id, limit, skip }),
    ordersAgencies(deps, staff),
    keepsContactOf(deps, id, staff),
  ]);
  if (!agency) return null;
  return { today: plainDate(now), agency, tree, kin, people, open, changes, may: { order, tell } };
}

/** Every change of every agency, the newest first. Null: not for this person. */
export async function readAgencyChanges(
  { db }: Pick<Deps, 'db'>,
  page: { limit: number; skip: number },
  staff: Staff,
): Promise<AgencyPage['changes'] | null> {
  return may('agencies', staff) === 'yes' ? agencyChanges(db, { agencyId: null, ...page }) : null;
}
