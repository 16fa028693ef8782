import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { storableJson } from '../storable.ts';

const newest = 'select rules from warning_settings order by set_at desc, id desc limit 1';
const add = `insert into warning_settings (id, rules, set_by) values ($1, $2, $3) on conflict (id) do nothing`;

/** What was set last, as it was stored; null where nobody ever set anything. */
export async function findWarningSettings(db: Database): Promise<unknown> {
  const [row] = await select<{ rules: unknown }>(db, 'find-warning-settings', newest, []);
  return row?.rules ?? null;
}

/** Keeps what holds from now on, once for an id. */
export async function addWarningSettings(
  db: Database,
  { id, rules, setBy }: { id: string; rules: object; setBy: string },
): Promise<void> {
  await select(db, 'add-warning-settings', add, [id, storableJson(rules), setBy]);
}
