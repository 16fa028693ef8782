import { pinnedProcedure } from '@mot-cua/catalog';
import { type ReadEntry, readJournal, seenSince } from '@mot-cua/db';
import { type Actor, type Dossier, type LastStep, retell } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { calendarsIn } from '../history/retold-dossier.ts';

interface Read {
  journal: readonly ReadEntry[];
  /** Other staff have opened it since. */
  seen: boolean;
}

/** What was done last to a dossier, told again from its journal; null where the journal does not lead so far. */
export async function lastStepIn({ db }: Pick<Deps, 'db'>, dossier: Dossier, read: Read): Promise<LastStep | null> {
  const { id, procedureCode, procedureVersion, facts, version } = dossier;
  const { moments } = retell({
    id,
    people: { ownerId: facts.ownerId, submitterId: facts.submitterId },
    entries: read.journal.slice(0, version).map(({ entry }) => entry),
    procedure: pinnedProcedure(procedureCode, procedureVersion),
    calendarOf: await calendarsIn(db, read.journal),
    versionOf: (each) => pinnedProcedure(procedureCode, each),
  });
  const last = moments[version - 1];
  return last ? { ...last, seen: read.seen } : null;
}

/** The same, read for somebody who would take it back. */
export async function readLastStep(
  deps: Pick<Deps, 'db'>,
  dossier: Dossier,
  { id }: Pick<Actor, 'id'>,
): Promise<LastStep | null> {
  const [journal, seen] = await Promise.all([readJournal(deps.db, dossier.id), seenSince(deps.db, dossier.id, id)]);
  return lastStepIn(deps, dossier, { journal, seen });
}
