import { journeysOf } from '@mot-cua/analysis';
import { proceduresNamed } from '@mot-cua/catalog';
import { openDatabase } from '@mot-cua/db';
import { makeTestDatabase } from '@mot-cua/db/testing';
import type { Procedure } from '@mot-cua/workflow';
import { audit, isClean } from './audit.ts';
import { addFirstCalendar, calendarsOf } from './calendars-of.ts';
import { queryOf } from './query.ts';
import { makeSmallWorld, walk } from './walk-journey.ts';
import { withLinks } from './with-links.ts';

/** Drives every journey of the services through the real database, and compares each step with the chart's word. */
async function proveOn(url: string, chosen: readonly Procedure[]): Promise<boolean> {
  const db = openDatabase(url, { max: 2, name: 'journeys' });
  const personId = await makeSmallWorld(db);
  await addFirstCalendar(db);
  const faults: string[] = [];
  let [walked, acts, taken, all] = [0, 0, 0, 0];
  for (const procedure of chosen.flatMap(withLinks)) {
    const { journeys, transitions, untaken } = journeysOf(procedure);
    for (const journey of journeys) faults.push(...(await walk(db, { procedure, journey, personId })));
    const steps = journeys.reduce((sum, journey) => sum + journey.length, 0);
    const done = transitions - untaken.length;
    console.log(`${procedure.slug}: ${done} of ${transitions} transitions, ${journeys.length} journeys, ${steps} acts`);
    for (const { source, command } of untaken) console.log(`  not taken: ${command} at ${source.path}`);
    [walked, acts, taken, all] = [walked + journeys.length, acts + steps, taken + done, all + transitions];
  }
  const after = await audit(queryOf(db.pool), await calendarsOf(db));
  await db.close();
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  console.log(`${taken} of ${all} transitions executed in ${walked} journeys of ${acts} acts, ${faults.length} faults`);
  console.log(`${after.dossiers} dossiers rebuilt from their journals, ${after.differences.length} differences`);
  return faults.length === 0 && taken === all && isClean(after);
}

async function prove(): Promise<boolean> {
  const chosen = proceduresNamed(process.argv.slice(2));
  if (!chosen) throw new Error(`There is no such service: ${process.argv.slice(2).join(', ')}`);
  if (process.env.DATABASE_URL) return proveOn(process.env.DATABASE_URL, chosen);
  const test = await makeTestDatabase();
  try {
    return await proveOn(test.url, chosen);
  } finally {
    await test.drop();
  }
}

process.exitCode = (await prove()) ? 0 : 1;
