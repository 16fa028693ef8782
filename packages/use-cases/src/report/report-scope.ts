import { type AgencyInTree, agenciesUnder } from '@mot-cua/db';
import { reportedAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

export interface ReportScope {
  /** All whose figures this person may read. */
  agencies: readonly AgencyInTree[];
  /** Those that are asked for: one and all below it, or all. */
  asked: readonly string[];
  /** Whose dossiers the person may open too. */
  own: readonly string[];
}

function below(agencies: readonly AgencyInTree[], rootId: string): string[] {
  const ids = new Set([rootId]);
  // A set grows while it is walked: children of children are met too.
  for (const id of ids) for (const agency of agencies) if (agency.parentId === id) ids.add(agency.id);
  return [...ids];
}

export interface AskedAgencies {
  /** This one and all below it; without it all within reach. */
  agencyId?: string;
  /** Of these only this one. */
  onlyAgencyId?: string;
}

/** Whose figures are asked for; null when an agency is named that is not within the person's reach. */
export async function reportScope(
  { db }: Pick<Deps, 'db'>,
  { agencyId, onlyAgencyId }: AskedAgencies,
  staff: Staff,
): Promise<ReportScope | null> {
  const own = reportedAgencies(staff);
  const agencies = await agenciesUnder(db, own);
  const within = agencies.map(({ id }) => id);
  if (agencyId && !within.includes(agencyId)) return null;
  const asked = agencyId ? below(agencies, agencyId) : within;
  if (!onlyAgencyId) return { agencies, own, asked };
  return asked.includes(onlyAgencyId) ? { agencies, own, asked: [onlyAgencyId] } : null;
}
