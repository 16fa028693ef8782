import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** The second factor of a member of staff; not confirmed: its first code has not come yet. */
export interface StaffFactor {
  /** The secret as it is kept: sealed under a key that the database does not have. */
  kept: Uint8Array;
  isConfirmed: boolean;
}

const find = `select secret as kept, confirmed_at is not null as "isConfirmed" from staff_factor where staff_id = $1`;

export async function factorOf(db: Database, staffId: string): Promise<StaffFactor | null> {
  const [found] = await select<StaffFactor>(db, 'factor-of', find, [staffId]);
  return found ?? null;
}

const begin = `insert into staff_factor (staff_id, secret) values ($1, $2) on conflict (staff_id) do nothing`;

/** Keeps a new secret, unless there is one already: a form that is sent twice must not take the first away. */
export async function beginFactor(db: Database, staffId: string, kept: Uint8Array): Promise<void> {
  await select(db, 'begin-factor', begin, [staffId, kept]);
}

const reseal = 'update staff_factor set secret = $3 where staff_id = $1 and secret = $2';

/** Keeps the same secret under another key; nothing happens if it was changed meanwhile. */
export async function resealFactor(
  db: Database,
  { staffId, from, to }: { staffId: string; from: Uint8Array; to: Uint8Array },
): Promise<void> {
  await select(db, 'reseal-factor', reseal, [staffId, from, to]);
}

const kept = 'select staff_id as "staffId", secret as kept from staff_factor where staff_id > $1 order by 1 limit 200';

/** The secrets as they are kept, some at a time, by the ids of their owners. */
export const keptFactors = (db: Database, after: string): Promise<{ staffId: string; kept: Uint8Array }[]> =>
  select<{ staffId: string; kept: Uint8Array }>(db, 'kept-factors', kept, [after]);

const logged = (what: string) => `insert into staff_factor_log (staff_id, what, by_id) select staff_id, '${what}', $1`;

const confirm = `with confirmed as (
    update staff_factor set confirmed_at = now(), last_step = $2, last_intent = $3
    where staff_id = $1 and confirmed_at is null returning staff_id)
  ${logged('confirmed')} from confirmed returning staff_id`;

interface Used {
  staffId: string;
  /** The time step of the code. */
  step: number;
  intentId: string;
}

/** Confirms a secret by its first code, which is then used up. False: there was nothing to confirm. */
export const confirmFactor = async (db: Database, { staffId, step, intentId }: Used): Promise<boolean> =>
  (await select(db, 'confirm-factor', confirm, [staffId, step, intentId])).length > 0;

const use = `with used as (
    update staff_factor set last_step = $2, last_intent = $3
    where staff_id = $1 and confirmed_at is not null
      and (last_step is null or last_step < $2 or (last_step = $2 and last_intent = $3))
    returning staff_id)
  ${logged('used')} from used returning staff_id`;

/** Uses a code up: once, but again for the same intent, when its form is sent twice. False: it is used up already. */
export const useFactor = async (db: Database, { staffId, step, intentId }: Used): Promise<boolean> =>
  (await select(db, 'use-factor', use, [staffId, step, intentId])).length > 0;

const take = `with taken as (delete from staff_factor where staff_id = $2 returning staff_id)
  ${logged('taken')} from taken returning staff_id`;

/** Takes a second factor away, so that its owner can set up another. */
export async function takeFactorAway(db: Database, staffId: string, byId: string): Promise<void> {
  await select(db, 'take-factor', take, [byId, staffId]);
}

export interface StaffWithFactor {
  staffId: string;
  fullName: string;
  isConfirmed: boolean;
}

const at = `select distinct s.id as "staffId", s.full_name as "fullName", f.confirmed_at is not null as "isConfirmed"
  from staff_factor f join staff s on s.id = f.staff_id join staff_post p on p.staff_id = s.id
  where p.agency_id = any($1) order by s.full_name, s.id limit 500`;

/** Those with a post at these agencies who have a second factor, or have begun to set one up. */
export const factorsAt = (db: Database, agencyIds: readonly string[]): Promise<StaffWithFactor[]> =>
  select<StaffWithFactor>(db, 'factors-at', at, [agencyIds]);
