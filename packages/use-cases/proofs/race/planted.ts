import type { Rivalry } from '@mot-cua/analysis';
import { type Database, readDossier } from '@mot-cua/db';
import { makeTestDatabase } from '@mot-cua/db/testing';
import type { Command } from '@mot-cua/workflow';
import { queryOf } from '../query.ts';
import { careful, type Giving } from './race.ts';
import { runRaces } from './run-races.ts';

/** A writer that, told of a conflict, takes the fresh version and writes all the same. */
const blind: Giving = async (db, given) => {
  const outcome = await careful(db, given);
  const fresh = 'conflict' in outcome ? await readDossier(db, given.found.dossier.id) : null;
  if (!fresh) return outcome;
  const forced = { ...given.found.dossier, version: fresh.dossier.version };
  return careful(db, { ...given, found: { ...given.found, dossier: forced } });
};

interface Defect {
  name: string;
  /** Where it shows: both give one of these. */
  commands: readonly Command[];
  giving?: Giving;
  /** What is written otherwise in the write door, and what is undone in the tables. */
  door?: readonly [right: string, wrong: string];
  tables?: string;
}

const told = "outcome := 'conflict';";
const reasons: readonly Command[] = ['refuse', 'askSupplement', 'redirect', 'withdraw', 'stop'];
const check = 'if v_version is distinct from p_expected then';
const unlocked = 'alter table dossier_event drop constraint dossier_event_pkey';

const defects: readonly Defect[] = [
  { name: 'a writer that takes any version', commands: ['accept', 'refuse', 'cancel', 'redirect'], giving: blind },
  { name: 'a door that does not compare versions', commands: ['accept', 'refuse'], door: [check, 'if false then'] },
  {
    name: 'the same, and a journal that takes two entries of one number',
    ...{ commands: ['accept', 'refuse'], door: [check, 'if false then'], tables: unlocked },
  },
  {
    name: 'a door that does not lock the dossier, and such a journal',
    ...{ commands: ['accept', 'refuse'], door: ['p_dossier_id for update;', 'p_dossier_id;'], tables: unlocked },
  },
  {
    name: 'promises of the one who lost',
    ...{
      commands: ['accept', 'refuse'],
      door: [told, `${told} perform write_outbox(p_dossier_id, p_expected + 1, p_effects);`],
    },
  },
  {
    name: 'a number drawn for the one who lost',
    commands: ['accept', 'issue'],
    door: [told, `${told} perform draw_numbers(p_numbers, p_dossier::jsonb->>'receivingAgencyId', now());`],
  },
  {
    name: 'words of the one who lost',
    commands: reasons,
    door: [
      told,
      `${told} insert into dossier_text select p_dossier_id, x.ref, x.salt, x.body
        from json_to_recordset(p_texts) as x(ref text, salt text, body text);`,
    ],
  },
  {
    name: 'an order of the one who lost',
    ...{ commands: ['startPayment'], door: [told, `${told} perform write_orders(p_dossier_id, now(), p_orders);`] },
  },
  {
    name: 'notices without their unique index',
    ...{ commands: ['accept', 'refuse'], tables: 'drop index notice_dossier_id_seq_kind_person_id_key' },
  },
];

async function plant({ pool }: Database, { door, tables }: Defect): Promise<void> {
  const query = queryOf(pool);
  if (tables) await query(tables);
  if (!door) return;
  const [found] = await query<{ text: string }>(`select pg_get_functiondef('record_decision'::regproc) as text`);
  const [right, wrong] = door;
  if (!found?.text.includes(right)) throw new Error(`The write door does not say «${right}»`);
  await query(found.text.replace(right, wrong));
}

export interface Caught {
  name: string;
  races: number;
  seen: number;
}

/** Plants each defect in a database of its own, and counts the races in which it is seen. */
export async function catchDefects(rivalries: readonly Rivalry[], races: number): Promise<Caught[]> {
  const caught: Caught[] = [];
  for (const defect of defects) {
    const open = rivalries.filter(({ rivals }) => rivals.every(({ call }) => defect.commands.includes(call.type)));
    const test = await makeTestDatabase();
    try {
      await plant(test.db, defect);
      const { faults } = await runRaces(test.url, open, races, defect.giving);
      caught.push({ name: defect.name, races, seen: faults.length });
    } finally {
      await test.drop();
    }
  }
  return caught;
}
