import type { Database } from '@mot-cua/db';
import { audit, isClean } from './audit.ts';
import type { CalendarOf } from './compare-dossier.ts';
import { queryOf, withTampering } from './query.ts';

interface Planted {
  name: string;
  changes: (id: string) => string[];
  /** What must be in its journal; otherwise it may be any dossier with work, a deadline and a code. */
  having?: 'giveOver';
  /** Looks at all dossiers, not only at the one that was touched. */
  everywhere?: true;
}

const lastOf = (id: string) => `(select max(seq) from dossier_event where dossier_id = '${id}')`;

/** By one who knows how: no chain tells it any more. */
const sealedAgain = (id: string): string[] => [
  `do $$ declare nth int; begin
    for nth in select seq from dossier_event where dossier_id = '${id}' order by seq loop
      update dossier_event e set prev_hash = coalesce((select hash from dossier_event p
        where p.dossier_id = e.dossier_id and p.seq = nth - 1), '') where dossier_id = '${id}' and seq = nth;
      update dossier_event e set hash = event_hash(e) where dossier_id = '${id}' and seq = nth;
    end loop; end $$`,
];

const defects: readonly Planted[] = [
  {
    name: 'a state that no entry explains',
    changes: (id) => [`update dossier set state = jsonb_set(state, '{delivery}', '"readyAtDesk"') where id = '${id}'`],
  },
  {
    name: 'a fact that no entry explains',
    changes: (id) => [`update dossier set facts = jsonb_set(facts, '{fee,paid}', '1') where id = '${id}'`],
  },
  {
    name: 'a column of the lists that says something else',
    changes: (id) => [`update dossier set national_status = 'returned', handling = 'closed' where id = '${id}'`],
  },
  {
    name: 'a last entry removed',
    changes: (id) => [`delete from dossier_event where dossier_id = '${id}' and seq = ${lastOf(id)}`],
  },
  {
    // An end that changed nothing else could be told only from outside the database.
    name: 'the end cut off from the acceptance on, and the version with it',
    changes: (id) => [
      `update dossier set version = (select seq - 1 from dossier_event where dossier_id = '${id}' and type = 'accept')
        where id = '${id}'`,
      `delete from dossier_event e using dossier d where d.id = '${id}' and e.dossier_id = d.id and e.seq > d.version`,
    ],
  },
  {
    name: 'a middle entry removed',
    changes: (id) => [`delete from dossier_event where dossier_id = '${id}' and seq = 2`],
  },
  {
    name: 'an entry edited where replay cannot see it',
    changes: (id) => [`update dossier_event set actor_id = 'somebody' where dossier_id = '${id}' and seq = 2`],
  },
  {
    name: 'an entry edited and sealed again',
    changes: (id) => [
      `update dossier_event set at = at + interval '1 hour' where dossier_id = '${id}' and seq = 1`,
      `update dossier_event e set hash = event_hash(e) where dossier_id = '${id}' and seq = 1`,
    ],
  },
  {
    name: 'a task that says it was handed in again',
    changes: (id) => [`update task set after = 'resubmit' where dossier_id = '${id}'`],
  },
  {
    name: 'a hand-over to another agency, and the whole chain sealed again',
    having: 'giveOver',
    changes: (id) => [
      `update dossier_event set data = jsonb_set(data::jsonb, '{to}', '"nowhere"')::json
        where dossier_id = '${id}' and type = 'giveOver'`,
      ...sealedAgain(id),
    ],
  },
  {
    name: 'a dossier that lies at the other of its two desks',
    having: 'giveOver',
    changes: (id) => [
      `update dossier set facts = jsonb_set(facts, '{beyond,at}', to_jsonb(
        case facts #>> '{beyond,at}' when 'receiving' then 'competent' else 'receiving' end)) where id = '${id}'`,
    ],
  },
  { name: 'a task lost', changes: (id) => [`delete from task where dossier_id = '${id}'`] },
  {
    name: 'a deadline moved',
    changes: (id) => [`update deadline set at = at + interval '1 day' where dossier_id = '${id}'`],
  },
  {
    name: 'a code that nobody has',
    everywhere: true,
    changes: (id) => [
      `update dossier_event set issued = (jsonb_set(issued::jsonb, '{dossierCode}', to_jsonb(
        left(issued->>'dossierCode', -4) || '9000')))::json where dossier_id = '${id}' and issued->>'dossierCode' is not null`,
    ],
  },
];

/** A dossier with work, a deadline and a code: every defect can be planted in it. */
const victim = `select d.id from dossier d where d.code is not null and d.version >= 4
  and exists (select from dossier_event e where e.dossier_id = d.id and e.type = 'accept')
  and exists (select from task t where t.dossier_id = d.id) and exists (select from deadline l where l.dossier_id = d.id)
  order by d.id limit 1`;

const victimHaving = 'select dossier_id as id from dossier_event where type = $1 order by dossier_id limit 1';

async function victimOf({ pool }: Database, { having }: Planted): Promise<string> {
  const query = queryOf(pool);
  const [found] = await (having ? query<{ id: string }>(victimHaving, [having]) : query<{ id: string }>(victim));
  if (!found) throw new Error('No dossier in which defects could be planted: give more commands');
  return found.id;
}

/** Plants each defect, looks, and takes it back. Returns the name of each with whether it was seen. */
export async function plantDefects(db: Database, calendarOf: CalendarOf): Promise<{ name: string; seen: boolean }[]> {
  const seen: { name: string; seen: boolean }[] = [];
  for (const defect of defects) {
    const { name, changes, everywhere } = defect;
    const id = await victimOf(db, defect);
    const only = everywhere ? null : id;
    const looked = await withTampering(db, changes(id), (query) => audit(query, calendarOf, { only }));
    seen.push({ name, seen: everywhere ? looked.numberFaults.length > 0 : !isClean(looked) });
  }
  return seen;
}
