import { type Database, dossiersUnder, loadCalendars } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { judgeDossier, type Offices } from './judge-dossier.ts';
import { addVerdict, emptyTally, type VerdictTally } from './verdict-tally.ts';
import type { VersionPair } from './version-pair.ts';

const portion = 200;

/** Every dossier that runs under a version, in portions. */
export async function* idsUnder(db: Database, { from }: VersionPair): AsyncGenerator<string> {
  let after: string | undefined;
  for (;;) {
    const query = { code: from.code, version: from.version, limit: portion, ...(after && { after }) };
    const ids = await dossiersUnder(db, query);
    yield* ids;
    after = ids.at(-1);
    if (after === undefined) return;
  }
}

export const openOffices = async (db: Database): Promise<Offices> => ({
  calendars: await loadCalendars(db),
  holders: new Map(),
});

/** What would become of every stored dossier of the older version. Writes nothing. */
export async function judgeStored(deps: Pick<Deps, 'db'>, pair: VersionPair): Promise<VerdictTally> {
  const tally = emptyTally();
  const offices = await openOffices(deps.db);
  for await (const id of idsUnder(deps.db, pair)) {
    const judged = await judgeDossier(deps, id, pair, offices);
    if (judged) addVerdict(tally, id, judged.verdict);
  }
  return tally;
}
