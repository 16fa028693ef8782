import { parseArgs } from 'node:util';
import { openDatabase } from '@mot-cua/db';
import { makeTestDatabase } from '@mot-cua/db/testing';
import { audit, isClean } from './audit.ts';
import { calendarsOf } from './calendars-of.ts';
import { queryOf } from './query.ts';
import { blind } from './race-calls.ts';
import { runRaces } from './run-races.ts';

const { values } = parseArgs({ options: { races: { type: 'string', default: '1000' } } });

async function proveOn(url: string): Promise<boolean> {
  const start = performance.now();
  const { races, singleWinners, wins, faults } = await runRaces(url, Number(values.races));
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  const db = openDatabase(url, { max: 2, name: 'races' });
  const after = await audit(queryOf(db.pool), await calendarsOf(db));
  await db.close();
  console.log(`${races} races, ${singleWinners} single winners (${wins.join(' to ')})`);
  console.log(
    `${after.dossiers} dossiers, ${after.differences.length} differences, ${after.chainFaults.length} broken chains`,
  );
  console.log(`${after.books} books of numbers, ${after.numberFaults.length} with gaps`);
  console.log(`  in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return singleWinners === races && isClean(after);
}

/** A writer without the version check, on a database of its own: the checker must see it. */
async function seesBlindWriter(): Promise<boolean> {
  const test = await makeTestDatabase();
  try {
    const { races, singleWinners } = await runRaces(test.url, 20, blind);
    console.log(`planted: a writer that takes any version: ${races - singleWinners} of ${races} races seen as faulty`);
    return singleWinners < races;
  } finally {
    await test.drop();
  }
}

async function prove(): Promise<boolean> {
  if (process.env.DATABASE_URL) return proveOn(process.env.DATABASE_URL);
  const test = await makeTestDatabase();
  try {
    return await proveOn(test.url);
  } finally {
    await test.drop();
  }
}

const single = await prove();
const seen = await seesBlindWriter();
process.exitCode = single && seen ? 0 : 1;
