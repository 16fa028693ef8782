import type { PlainDate } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { type Database, type DatedDossier, datedDossiers } from '@mot-cua/db';
import { type DaysAnnounced, decideRecount, type Procedure, type Recount } from '@mot-cua/workflow';

const portion = 200;

/** Who announced. */
export interface Announcer {
  staffId: string;
  agencyId: string;
}

export interface JudgedDossier {
  found: DatedDossier;
  procedure: Procedure;
  recount: Recount;
}

/** What the announcement does to a dossier as it was found. */
export function judgeDated(found: DatedDossier, announced: DaysAnnounced, by: Announcer): JudgedDossier {
  const { dossier, now, wasMoved } = found;
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const as = { actorId: by.staffId, role: 'supervisor', agencyId: by.agencyId } as const;
  return { found, procedure, recount: decideRecount(procedure, dossier, announced, { now, by: as, wasMoved }) };
}

/** Which open dossiers an announcement may concern: those with a date on or after a day, at some agencies or at all. */
export interface Reached {
  from: PlainDate;
  announcement: string;
  agencyIds: readonly string[] | null;
}

/** All of them, in portions. */
export async function* datedFrom(db: Database, reached: Reached): AsyncGenerator<DatedDossier> {
  let after: string | undefined;
  for (;;) {
    const found = await datedDossiers(db, { ...reached, limit: portion, ...(after && { after }) });
    yield* found;
    after = found.at(-1)?.dossier.id;
    if (after === undefined) return;
  }
}
