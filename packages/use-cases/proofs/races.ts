import { parseArgs } from 'node:util';
import { type Rivalry, rivalriesOf } from '@mot-cua/analysis';
import { procedures } from '@mot-cua/catalog';
import { openDatabase } from '@mot-cua/db';
import { makeTestDatabase } from '@mot-cua/db/testing';
import { audit, isClean } from './audit.ts';
import { calendarsOf } from './calendars-of.ts';
import { queryOf } from './query.ts';
import { catchDefects } from './race/planted.ts';
import { runRaces } from './race/run-races.ts';
import { shuffled } from './race/shuffled.ts';
import { withLinks } from './with-links.ts';

const { values } = parseArgs({
  options: { races: { type: 'string', default: '10000' }, seed: { type: 'string', default: '261129' } },
});

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function allRivalries(): Rivalry[] {
  const start = performance.now();
  const perService = procedures.flatMap(withLinks).map((each) => [each.slug, rivalriesOf(each)] as const);
  for (const [slug, { length }] of perService) console.log(`${slug}: ${length} pairs in its states`);
  const all = perService.flatMap(([, each]) => each);
  const pairs = new Set(all.map(({ name }) => name.slice(name.lastIndexOf(': '))));
  console.log(`${all.length} pairs in a state, ${pairs.size} pairs of commands with their roles, in ${seconds(start)}`);
  return all;
}

async function proveOn(url: string, rivalries: readonly Rivalry[]): Promise<boolean> {
  const start = performance.now();
  const { races, singleWinners, wins, covered, faults } = await runRaces(url, rivalries, Number(values.races));
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  const db = openDatabase(url, { max: 2, name: 'races' });
  const after = await audit(queryOf(db.pool), await calendarsOf(db));
  await db.close();
  console.log(`seed ${values.seed}: ${covered} of ${rivalries.length} pairs raced`);
  console.log(`${races} races, ${singleWinners} single winners (${wins.join(' to ')}), ${faults.length} faults`);
  console.log(
    `${after.dossiers} dossiers, ${after.entries} entries, ${after.differences.length} differences, ${after.chainFaults.length} broken chains`,
  );
  console.log(`${after.books} books of numbers, ${after.numberFaults.length} with gaps`);
  console.log(`  in ${seconds(start)}`);
  return singleWinners === races && isClean(after);
}

async function prove(rivalries: readonly Rivalry[]): Promise<boolean> {
  if (process.env.DATABASE_URL) return proveOn(process.env.DATABASE_URL, rivalries);
  const test = await makeTestDatabase();
  try {
    return await proveOn(test.url, rivalries);
  } finally {
    await test.drop();
  }
}

const rivalries = shuffled(allRivalries(), Number(values.seed));
const single = await prove(rivalries);
const caught = await catchDefects(rivalries, 40);
for (const { name, races, seen } of caught) console.log(`planted: ${name}: seen in ${seen} of ${races} races`);
process.exitCode = single && caught.every(({ seen }) => seen > 0) ? 0 : 1;
