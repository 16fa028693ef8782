import { parseArgs } from 'node:util';
import { journeysOf } from '@mot-cua/analysis';
import { type Database, openDatabase } from '@mot-cua/db';
import { makeTestDatabase } from '@mot-cua/db/testing';
import { roles } from '@mot-cua/workflow';
import { tellTally } from '../bin/tell.ts';
import { judgeStored } from '../src/versions/judge-stored.ts';
import { migrateDossiers } from '../src/versions/migrate-dossiers.ts';
import { type VersionPair, versionPair } from '../src/versions/version-pair.ts';
import { audit, isClean } from './audit.ts';
import { addFirstCalendar, calendarsOf } from './calendars-of.ts';
import { badMoves, faultsOfMove } from './compare-moved.ts';
import { type StoredWhole, storedDossiers } from './dossier-rows.ts';
import { queryOf } from './query.ts';
import { makeSmallWorld, walk } from './walk-journey.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dossiers: { type: 'string', default: '1000' } },
});
const [slug, fromVersion, toVersion] = positionals;
const usage = 'usage: rehearse:migration <service> <from version> <to version> [--dossiers 1000]';

/** Somebody holds every role everywhere: without them a move would leave a task to nobody, and is not made. */
async function fillOffices({ pool }: Database): Promise<void> {
  await pool.query(`insert into staff (id, subject, full_name) values ('all', 'all', 'Vũ Thu Hương')`);
  await pool.query(
    `insert into staff_post (staff_id, agency_id, role, valid_from)
      select 'all', id, role, '2020-01-01' from agency, unnest($1::text[]) as role`,
    [roles],
  );
}

/** Dossiers of the older version, left standing at every act of every journey that its chart can go. */
async function fill(db: Database, procedure: VersionPair['from'], wanted: number): Promise<string[]> {
  const personId = await makeSmallWorld(db);
  await fillOffices(db);
  await addFirstCalendar(db);
  const { journeys } = journeysOf(procedure);
  const stops = journeys.flatMap((journey) => journey.map((_, i) => journey.slice(0, i + 1)));
  const faults: string[] = [];
  for (let i = 0; i < wanted; i++) {
    const journey = stops[i % stops.length] ?? [];
    faults.push(...(await walk(db, { procedure, journey, personId })));
  }
  return faults;
}

async function readAll(db: Database): Promise<Map<string, StoredWhole>> {
  const found = new Map<string, StoredWhole>();
  for await (const whole of storedDossiers(queryOf(db.pool))) found.set(whole.row.id, whole);
  return found;
}

function unseen(before: readonly StoredWhole[], after: ReadonlyMap<string, StoredWhole>, pair: VersionPair): string[] {
  return Object.entries(badMoves).flatMap(([name, spoil]) => {
    const seen = before.filter((each) => {
      const moved = after.get(each.row.id);
      return moved && faultsOfMove(each, spoil(moved), pair).length > 0;
    });
    console.log(`  planted: ${name}: ${seen.length > 0 ? `seen in ${seen.length} dossiers` : 'NOT SEEN'}`);
    return seen.length > 0 ? [] : [name];
  });
}

async function rehearseOn(url: string, pair: VersionPair): Promise<boolean> {
  const db = openDatabase(url, { max: 4, name: 'rehearse-migration' });
  const faults = await fill(db, pair.from, Number(values.dossiers));
  const before = [...(await readAll(db)).values()];
  const judged = await judgeStored({ db }, pair);
  const { moves, stays, person } = judged;
  console.log(`${before.length} dossiers under ${pair.from.version}`);
  console.log(tellTally('en', pair, judged, 'stored'));
  const first = await migrateDossiers({ db }, pair);
  const again = await migrateDossiers({ db }, pair);
  const moved = 'tally' in first ? first.tally.moves : 0;
  const twice = 'tally' in again ? again.tally.moves : 0;
  const after = await readAll(db);
  faults.push(...before.flatMap((each) => faultsOfMove(each, after.get(each.row.id), pair)));
  if ('problems' in first) console.log(`refused: ${first.problems.length} problems, ${moved} moved`);
  console.log(`${moved} moved to ${pair.to.version}, ${twice} by a second run; ${faults.length} faults`);
  for (const fault of new Set(faults)) console.log(`  ${fault}`);
  const missed = unseen(before, after, pair);
  const whole = await audit(queryOf(db.pool), await calendarsOf(db));
  await db.close();
  console.log(`${whole.dossiers} dossiers rebuilt from their journals, ${whole.differences.length} differences`);
  const accounted = moves + stays + person === before.length && moved === moves && twice === 0;
  return accounted && faults.length === 0 && missed.length === 0 && isClean(whole);
}

if (!slug || !fromVersion || !toVersion) throw new Error(usage);
const pair = versionPair(slug, fromVersion, toVersion);
const test = process.env.DATABASE_URL ? null : await makeTestDatabase();
const clean = await rehearseOn(test?.url ?? process.env.DATABASE_URL ?? '', pair);
await test?.drop();
process.exitCode = clean ? 0 : 1;
