import { type AgencyInTree, agenciesUnder } from '@mot-cua/db';
import { hoursAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** For whose working hours somebody speaks, and by which of their posts. */
export interface HoursAgency {
  agencyId: string;
  /** The agency at which they supervise: this one, or one above it. */
  by: string;
  /** All for which they could speak, with those that are no more: dossiers may be named after them. */
  agencies: readonly AgencyInTree[];
}

/** The agency that was asked for, or without one the first. Null: not for this person. */
export async function hoursAgency({ db }: Pick<Deps, 'db'>, asked: string, staff: Staff): Promise<HoursAgency | null> {
  const held = hoursAgencies(staff);
  const agencies = held.length > 0 ? await agenciesUnder(db, held) : [];
  const parents = new Map(agencies.map(({ id, parentId }) => [id, parentId]));
  const agencyId = asked || held[0] || '';
  let by: string | null | undefined = agencyId;
  while (by && !held.includes(by)) by = parents.get(by);
  const isThere = agencies.some(({ id, isPast }) => id === agencyId && !isPast);
  return by && isThere ? { agencyId, by, agencies } : null;
}
