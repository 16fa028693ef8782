import type { Instant } from '@mot-cua/calendar';
import { readDossier, record } from '@mot-cua/db';
import type { Decision, Dossier } from '@mot-cua/workflow';
import type { Deps } from './deps.ts';

const attempts = 5;

/** A dossier as it was read, with the legal time of the reading. */
export interface ReadDossier {
  dossier: Dossier;
  now: Instant;
}

/**
 * Records what happens to a dossier without anybody's command, once: it is decided anew while others are quicker. `cause`
 * makes the intent. Whether there was something to record.
 */
export async function recordDecided(
  { db }: Pick<Deps, 'db'>,
  read: ReadDossier,
  cause: string,
  decideOn: (read: ReadDossier) => Decision | null,
): Promise<boolean> {
  const { id } = read.dossier;
  let found = read;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const decision = decideOn(found);
    if (!decision) return false;
    const expectedVersion = found.dossier.version;
    const intentId = `${cause}:${id}:${expectedVersion}`;
    const { outcome } = await record(db, { decision, expectedVersion, intentId, texts: [] });
    if (outcome === 'recorded' || outcome === 'repeated') return true;
    if (outcome !== 'conflict') throw new Error(`${cause} cannot be recorded for ${id}: ${outcome}`);
    const fresh = await readDossier(db, id);
    if (!fresh) return false;
    found = fresh;
  }
  throw new Error(`The dossier ${id} moved on at every attempt to record ${cause}`);
}
