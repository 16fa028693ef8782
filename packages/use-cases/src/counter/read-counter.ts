import type { Instant } from '@mot-cua/calendar';
import { procedureOf } from '@mot-cua/catalog';
import { draftsAt, legalNow } from '@mot-cua/db';
import type { Procedure } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { countersOf } from './counters-of.ts';
import { identifiedToday } from './identified-today.ts';
import { offeredAt } from './offered-at.ts';

export interface CounterView {
  /** The counters of this clerk, each with what may be handed in there. */
  counters: { agencyId: string; procedures: Procedure[] }[];
  /** Begun at these counters and not handed in. */
  drafts: { id: string; fullName: string; procedure: Procedure; updatedAt: Instant }[];
  /** Who handed in the dossier that was named, at this counter, today. */
  same: { dossierId: string; fullName: string } | null;
}

/** What a clerk needs to take in a dossier; null for somebody who takes none in. */
export async function readCounter(
  deps: Pick<Deps, 'db'>,
  { after }: { after: string | null },
  clerk: Staff,
): Promise<CounterView | null> {
  const agencyIds = countersOf(clerk);
  if (agencyIds.length === 0) return null;
  const now = await legalNow(deps.db);
  const [counters, drafts, person] = await Promise.all([
    Promise.all(agencyIds.map(async (agencyId) => ({ agencyId, procedures: await offeredAt(deps, agencyId, now) }))),
    draftsAt(deps.db, agencyIds),
    after ? identifiedToday(deps, after, clerk) : null,
  ]);
  return {
    counters,
    drafts: drafts.flatMap(({ id, fullName, updatedAt, personId, procedureCode, procedureVersion }) => {
      const procedure = procedureOf(procedureCode, procedureVersion);
      return procedure && personId !== clerk.personId ? [{ id, fullName, procedure, updatedAt }] : [];
    }),
    same: person && after ? { dossierId: after, fullName: person.fullName } : null,
  };
}
