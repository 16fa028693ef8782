import { randomUUID } from 'node:crypto';
import { readDossier } from '../../packages/db/src/index.ts';
import { type Deps, giveCommand, type Staff } from '../../packages/use-cases/src/index.ts';
import type { Run } from '../run.ts';
import { step } from '../steps.ts';
import { closedLoop } from './closed-loop.ts';
import { callText, slots, storeCalls } from './door-calls.ts';
import { inTurns, type Judged, printFigures, ratiosOf, type Variant } from './figures.ts';
import { give } from './make-dossiers.ts';
import { staffNamed } from './people.ts';
import { findPgbench, runPgbench } from './pgbench.ts';

const warmUp = 1;
const seconds = 3;
const goal = 0.5;

type Bench = { run: Run; deps: Deps; url: string; ids: readonly string[]; head: Staff; handlers: [string, string] };

/** Each client goes round its own dossiers, and gives each in turn to one of two handlers. */
function turns({ ids, handlers }: Bench) {
  const counts = new Map<number, number>();
  return (client: number) => {
    const count = counts.get(client) ?? 0;
    counts.set(client, count + 1);
    const id = ids[client * slots + (count % slots)] ?? '';
    return { id, handlerId: handlers[Math.floor(count / slots) % 2] ?? '' };
  };
}

async function entries({ deps }: Bench): Promise<number> {
  const { rows } = await deps.db.pool.query<{ n: number }>('select count(*)::int as n from dossier_event');
  return rows[0]?.n ?? 0;
}

/** The limit: nothing but the function that records. A call that recorded nothing would be no call. */
function limit(bench: Bench, clients: number): Variant {
  const program = findPgbench();
  if (!program) return loopOverFunction(bench, clients);
  const { run, url } = bench;
  return {
    name: 'pgbench calling record_decision(), prepared',
    async measure() {
      await runPgbench(run, program, { url, clients, seconds: warmUp });
      const before = await entries(bench);
      const { perSecond, done } = await runPgbench(run, program, { url, clients, seconds });
      const recorded = (await entries(bench)) - before;
      if (recorded !== done) throw new Error(`pgbench made ${done} calls, but ${recorded} were recorded`);
      return perSecond;
    },
  };
}

function loopOverFunction({ deps }: Bench, clients: number): Variant {
  const text = callText('$1', '$2');
  let turn = 0;
  const call = async (client: number) => {
    turn += 1;
    const { rows } = await deps.db.pool.query({ name: 'bench-call', text, values: [client, turn % slots] });
    if (rows[0]?.outcome !== 'recorded') throw new Error(`The door answered ${JSON.stringify(rows)}`);
  };
  return {
    name: 'NO pgbench here: a loop in this process calling record_decision(), a lower limit than pgbench shows',
    measure: () => closedLoop({ clients, seconds, warmUp }, call),
  };
}

/** What the ratio is about: read the dossier, decide by its machine, record through the write door. */
function command(bench: Bench, clients: number): Variant {
  const { deps, head } = bench;
  const next = turns(bench);
  const once = async (client: number) => {
    const { id, handlerId } = next(client);
    const found = await readDossier(deps.db, id);
    if (!found) throw new Error(`There is no dossier ${id}`);
    const call = { type: 'assign', data: { handlerId } } as const;
    const outcome = await giveCommand(deps, { found, call, actor: head, intentId: randomUUID() });
    if (!('done' in outcome)) throw new Error(`The command was answered ${JSON.stringify(outcome)}`);
  };
  return {
    name: 'a command: read, decide, record',
    measure: () => closedLoop({ clients, seconds, warmUp }, once),
  };
}

/** The same as the back office gives it: with its policy, its form, and the choices that the form checks. */
function postedCommand(bench: Bench, clients: number): Variant {
  const { deps, head } = bench;
  const next = turns(bench);
  const once = async (client: number) => {
    const { id, handlerId } = next(client);
    const version = (await readDossier(deps.db, id))?.dossier.version ?? 0;
    await give(deps, { id, version, command: 'assign', raw: { handlerId } }, head);
  };
  return {
    name: 'a posted form: the version, then policy, form, read, decide, record',
    measure: () => closedLoop({ clients, seconds, warmUp }, once),
  };
}

async function compare(bench: Bench, clients: number): Promise<Judged[]> {
  const title = `Commands, ${clients} at a time`;
  const variants = [limit(bench, clients), command(bench, clients), postedCommand(bench, clients)];
  const figures = await step(title, () => inTurns(variants));
  printFigures(title, figures);
  const judged = (what: string, place: number): Judged => ({
    what: `${what} / the database's own limit, ${clients} at a time`,
    ratios: ratiosOf(figures, place),
    goal,
    wanted: 'atLeast',
  });
  return [judged('a command', 1), judged('a posted form', 2)];
}

/** Commands against the limit that the database sets, with one client and with sixteen. */
export async function benchCommands(run: Run, deps: Deps, url: string, ids: readonly string[]): Promise<Judged[]> {
  const named = (subject: string) => staffNamed(deps.db, subject);
  const [head, khanh, linh] = await Promise.all([named('staff-phuong'), named('staff-khanh'), named('staff-linh')]);
  await storeCalls(deps, ids, khanh.id, head);
  const bench: Bench = { run, deps, url, ids, head, handlers: [khanh.id, linh.id] };
  return [...(await compare(bench, 1)), ...(await compare(bench, 16))];
}
