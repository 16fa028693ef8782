import { randomUUID } from 'node:crypto';
import { findProcedure } from '@mot-cua/catalog';
import { type Database, newProvisionalNumber, openDatabase, readDossier, type StoredDossier } from '@mot-cua/db';
import { newDossier } from '@mot-cua/workflow';
import { giveCommand } from '../src/give-command.ts';
import type { CommandOutcome } from '../src/outcome.ts';
import { type Cast, makeCast } from '../src/testing/make-cast.ts';
import { addFirstCalendar } from './calendars-of.ts';
import { type Query, queryOf } from './query.ts';
import { afterwards, atTheDesk, careful, type Rivals } from './race-calls.ts';
import { refuseUnlessEmpty } from './refuse-unless-empty.ts';

export interface RaceResult {
  races: number;
  singleWinners: number;
  /** How often each of the two came first. */
  wins: [number, number];
  /** In words: what was not as it must be. */
  faults: string[];
}

async function newApplication(db: Database, { lan }: Cast): Promise<string> {
  const procedure = findProcedure('certified-copy');
  if (!procedure) throw new Error('The catalog has no certified copy');
  const id = randomUUID();
  const ward = 'bach-mai';
  const data = {
    ...({ channel: 'online', resultChannel: 'desk', receivingAgencyId: ward, competentAgencyId: ward } as const),
    declared: { paperKind: 'diploma', pages: 3, copies: 2 },
    revision: 1,
  };
  const outcome = await giveCommand(
    { db },
    {
      found: {
        dossier: newDossier(procedure, id, { ownerId: lan.id, submitterId: lan.id }),
        now: new Date().toISOString(),
      },
      actor: lan,
      intentId: randomUUID(),
      call: { type: 'submit', data },
      submission: { answers: {}, parts: [], draftId: null, provisionalNumber: newProvisionalNumber(), search: 'Lan' },
    },
  );
  if (!('done' in outcome)) throw new Error(`Not submitted: ${JSON.stringify(outcome)}`);
  return id;
}

async function read(db: Database, id: string): Promise<StoredDossier> {
  const found = await readDossier(db, id);
  if (!found) throw new Error(`The dossier ${id} is gone`);
  return found;
}

const written = `select (select count(*)::int from dossier_event where dossier_id = $1 and seq > $2) as entries,
  (select count(distinct seq)::int from outbox where dossier_id = $1 and seq > $2) as promising,
  (select count(*)::int - count(distinct (seq, kind, params))::int from outbox where dossier_id = $1) as doubled,
  (select version from dossier where id = $1) as version`;

interface Written {
  entries: number;
  promising: number;
  doubled: number;
  version: number;
}

/** What is wrong after a race that began at this version; null when exactly one of the two had an effect. */
async function faultAfter(
  query: Query,
  { dossier: { id, version } }: StoredDossier,
  outcomes: readonly NonNullable<CommandOutcome>[],
): Promise<string | null> {
  const winners = outcomes.filter((outcome) => 'done' in outcome).length;
  const losers = outcomes.filter((outcome) => 'conflict' in outcome && outcome.version === version + 1).length;
  const [rows] = await query<Written>(written, [id, version]);
  const once = rows?.entries === 1 && rows.promising <= 1 && rows.doubled === 0 && rows.version === version + 1;
  if (winners === 1 && losers === 1 && once) return null;
  return `${id}: ${winners} winners, ${losers} told of the conflict, ${JSON.stringify(rows)}`;
}

/** Two connections, two commands on one version, begun at the same moment. */
async function race(
  databases: readonly [Database, Database],
  cast: Cast,
  id: string,
  rivals: Rivals,
  giving = careful,
): Promise<{ fault: string | null; first: 0 | 1 }> {
  const [one, other] = databases;
  const [seenByOne, seenByOther] = await Promise.all([read(one, id), read(other, id)]);
  const [mine, yours] = rivals(cast);
  const give = [giving(one, seenByOne, mine), giving(other, seenByOther, yours)] as const;
  const outcomes = await Promise.all([give[0](randomUUID()), give[1](randomUUID())]);
  const fault = await faultAfter(queryOf(one.pool), seenByOne, outcomes);
  return { fault, first: 'done' in outcomes[0] ? 0 : 1 };
}

/** Runs races on an empty database: half at the desk, and where the dossier was accepted there, half afterwards. */
export async function runRaces(url: string, races: number, giving = careful): Promise<RaceResult> {
  const databases = [
    openDatabase(url, { max: 2, name: 'race one' }),
    openDatabase(url, { max: 2, name: 'race two' }),
  ] as const;
  const [db] = databases;
  await refuseUnlessEmpty(db);
  const cast = await makeCast(db);
  await addFirstCalendar(db);
  const result: RaceResult = { races: 0, singleWinners: 0, wins: [0, 0], faults: [] };
  const run = async (id: string, list: readonly Rivals[]) => {
    const rivals = list[result.races % list.length];
    if (!rivals || result.races >= races) return;
    const { fault, first } = await race(databases, cast, id, rivals, giving);
    result.races += 1;
    result.wins[first] += 1;
    if (fault) result.faults.push(fault);
    else result.singleWinners += 1;
  };
  while (result.races < races) {
    const id = await newApplication(db, cast);
    await run(id, atTheDesk);
    if ((await read(db, id)).dossier.state.handling === 'accepted') await run(id, afterwards);
  }
  await Promise.all(databases.map((each) => each.close()));
  return result;
}
