import { randomUUID } from 'node:crypto';
import { type Database, readDossier } from '../../packages/db/src/index.ts';
import { type Deps, giveCommand, type Staff } from '../../packages/use-cases/src/index.ts';

/** Slots of a client: dossiers that no other client touches. */
export const slots = 16;

const table = `create schema bench;
create table bench.call (client int, slot int, dossier_id uuid, entry json, dossier json, numbers json, effects json,
  tasks json, deadlines json, texts json, submission json, orders json, primary key (client, slot))`;

const insert = `insert into bench.call values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

/**
 * One call of the write door on a dossier of a client's own, at its version of this moment; by pgbench and, where that
 * is not installed, by a loop in this process.
 */
export const callText = (client: string, slot: string): string =>
  `select r.outcome from bench.call c join dossier d on d.id = c.dossier_id, lateral record_decision(c.dossier_id,
    d.version, gen_random_uuid()::text, c.entry, c.dossier, c.numbers, c.effects, c.tasks, c.deadlines, c.texts,
    c.submission, c.orders) r where c.client = ${client} and c.slot = ${slot}`.replace(/\s+/g, ' ');

/** Deps whose door writes down the arguments with which a real command knocks, and sends nothing. */
function onPaper(deps: Deps) {
  let written: unknown[] = [];
  const query = async ({ values }: { values: unknown[] }) => {
    written = values;
    return { rows: [{ outcome: 'conflict', version: 0, issued: null }] };
  };
  const db = { ...deps.db, pool: { query } } as unknown as Database;
  return { db, written: () => written };
}

/** Stores for each client and slot a valid call: what pgbench cannot work out itself. */
export async function storeCalls(deps: Deps, ids: readonly string[], handlerId: string, staff: Staff): Promise<void> {
  const { pool } = deps.db;
  const paper = onPaper(deps);
  await pool.query(table);
  for (const [place, id] of ids.entries()) {
    const found = await readDossier(deps.db, id);
    if (!found) throw new Error(`There is no dossier ${id}`);
    const call = { type: 'assign', data: { handlerId } } as const;
    await giveCommand(paper, { found, call, actor: staff, intentId: randomUUID() });
    const [dossierId, , , ...rest] = paper.written();
    await pool.query(insert, [Math.floor(place / slots), place % slots, dossierId, ...rest]);
  }
  await pool.query('analyze');
}
