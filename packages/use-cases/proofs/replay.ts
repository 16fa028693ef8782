import { parseArgs } from 'node:util';
import { openDatabase } from '@mot-cua/db';
import { makeTestDatabase } from '@mot-cua/db/testing';
import { type Command, refusalCodes } from '@mot-cua/workflow';
import { type Audit, audit, isClean } from './audit.ts';
import { calendarsOf } from './calendars-of.ts';
import { coverageOf } from './coverage.ts';
import { runDrive } from './drive/run-drive.ts';
import { inWords, type Tally } from './drive/tally.ts';
import { plantDefects } from './planted-defects.ts';
import { queryOf } from './query.ts';

/** Fewer commands need not make every kind of entry. */
const fullRun = 10_000;

const { values: given } = parseArgs({
  options: {
    commands: { type: 'string', default: String(fullRun) },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    stored: { type: 'boolean', default: false },
  },
});

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

function tell(tally: Tally): void {
  const refusals = [...tally.refused.values()].reduce((sum, count) => sum + count, 0);
  const { commands, dossiers, legal, repeated, conflicts } = tally;
  console.log(`${commands} commands on ${dossiers} dossiers: ${legal} carried out, ${refusals} refused,`);
  console.log(`  ${conflicts} conflicts, ${repeated} sent twice and answered as the first time`);
  console.log(`  refused: ${inWords(tally.refused)}`);
  console.log(`  never: ${refusalCodes.filter((code) => !tally.refused.has(code)).join(', ')}`);
  console.log(`  left in: ${inWords(tally.states)}`);
}

function report({ dossiers, entries, books, differences, chainFaults, numberFaults }: Audit): void {
  for (const line of [...differences, ...chainFaults, ...numberFaults].slice(0, 20)) console.log(`  ${line}`);
  console.log(`${dossiers} dossiers, ${differences.length} differences`);
  console.log(`${entries} entries, ${chainFaults.length} faults in their chains`);
  console.log(`${books} books of numbers, ${numberFaults.length} with gaps`);
}

/** Whether every kind was made that a run of so many commands makes. */
function tellCoverage(made: ReadonlyMap<Command, number>, commands: number): boolean {
  const never = [...made].flatMap(([kind, count]) => (count === 0 ? [kind] : []));
  console.log(`  made: ${inWords(made)}`);
  console.log(
    `${made.size - never.length} of ${made.size} kinds of entries made${never.map((kind) => `, never ${kind}`).join('')}`,
  );
  return never.length === 0 || commands < fullRun;
}

async function replayStored(url: string): Promise<boolean> {
  const db = openDatabase(url, { max: 2, name: 'replay' });
  try {
    const found = await audit(queryOf(db.pool), await calendarsOf(db));
    report(found);
    return isClean(found);
  } finally {
    await db.close();
  }
}

async function proveOn(url: string): Promise<boolean> {
  const [commands, seed, start] = [Number(given.commands), Number(given.seed), performance.now()];
  console.log(`seed ${seed}`);
  tell(await runDrive(url, { commands, seed, whole: commands >= fullRun }));
  console.log(`  in ${seconds(start)} s`);
  const db = openDatabase(url, { max: 2, name: 'replay' });
  try {
    const calendarOf = await calendarsOf(db);
    const found = await audit(queryOf(db.pool), calendarOf, { inTime: true });
    report(found);
    const made = await coverageOf(queryOf(db.pool));
    const isCovered = tellCoverage(made, commands);
    const planted = await plantDefects(db, calendarOf);
    for (const { name, seen } of planted) console.log(`  planted: ${name}: ${seen ? 'seen' : 'NOT SEEN'}`);
    console.log(
      `${planted.filter(({ seen }) => seen).length} of ${planted.length} planted defects seen, ${seconds(start)} s`,
    );
    return isCovered && isClean(found) && planted.every(({ seen }) => seen);
  } finally {
    await db.close();
  }
}

/** On a database of its own, unless one is named. */
async function prove(): Promise<boolean> {
  if (process.env.DATABASE_URL) return proveOn(process.env.DATABASE_URL);
  const test = await makeTestDatabase();
  try {
    return await proveOn(test.url);
  } finally {
    await test.drop();
  }
}

const url = process.env.DATABASE_URL;
if (given.stored && !url) throw new Error('--stored looks at the database of DATABASE_URL, which is not set');
const clean = given.stored && url ? await replayStored(url) : await prove();
process.exitCode = clean ? 0 : 1;
