import { procedures } from '@mot-cua/catalog';
import { type Database, openDatabase, type PeriodRow, periodReport } from '@mot-cua/db';
import { type Query, queryOf, withTampering } from './query.ts';
import { reportFromJournal } from './report-oracle.ts';

interface Told {
  agencyId: string;
  month: string;
  received: number;
  done: number;
  left: number;
}

const doneOf = (row: PeriodRow): number => row.settled + row.refused + row.withdrawn + row.stopped;
const leftOf = (row: PeriodRow): number => row.paused + row.inProcess;

/** Where the report does not balance, or says something else than the journal. */
function faultsOf(rows: readonly PeriodRow[], told: readonly Told[]): string[] {
  const byPlace = new Map(rows.map((row) => [`${row.agencyId} ${row.month}`, row]));
  const unbalanced = rows.filter((row) => row.carriedOver + row.received !== doneOf(row) + leftOf(row));
  const differing = told.filter(({ agencyId, month, received, done, left }) => {
    const row = byPlace.get(`${agencyId} ${month}`);
    return !row || row.received !== received || doneOf(row) !== done || leftOf(row) !== left;
  });
  return [
    ...unbalanced.map(({ agencyId, month }) => `${agencyId} ${month} does not balance`),
    ...differing.map(({ agencyId, month }) => `${agencyId} ${month} differs from the journal`),
  ];
}

async function compare(query: Query, told: readonly Told[]): Promise<string[]> {
  const ids = (await query<{ id: string }>('select id from agency')).map(({ id }) => id);
  const months = told.map(({ month }) => month).sort();
  const pool = {
    query: async ({ text, values }: { text: string; values: unknown[] }) => ({ rows: await query(text, values) }),
  };
  const period = { agencyIds: ids, from: months[0] ?? '', to: months.at(-1) ?? '' };
  return faultsOf(await periodReport({ pool } as unknown as Database, period), told);
}

/** A dossier that the report believes settled forty days earlier than its journal says. */
const planted = `update dossier set settled_at = settled_at - interval '40 days'
  where id = (select id from dossier where settled_at is not null order by settled_at desc limit 1)`;

const db = openDatabase(process.env.DATABASE_URL ?? '', { max: 1, name: 'report' });
await db.pool.query('set statement_timeout = 0');
const query = queryOf(db.pool);
// A notice is received when it is handed in: nobody accepts it.
const notices = procedures.filter(({ lifecycle }) => lifecycle === 'notice').map(({ code }) => code);
const told = await query<Told>(reportFromJournal, [notices]);
const faults = await compare(query, told);
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
const caught = await withTampering(db, [planted], (tampered) => compare(tampered, told));
await db.close();
console.log(
  `${told.length} months of agencies compared, ${faults.length} faults; the planted one: ${caught.length} faults`,
);
process.exitCode = faults.length === 0 && caught.length > 0 ? 0 : 1;
