import { createHash, timingSafeEqual } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { storable } from '../storable.ts';
import type { ContactKind } from './contacts.ts';
import { type NewLetter, putLetter } from './letters.ts';

export interface NewContactChange {
  id: string;
  personId: string;
  kind: ContactKind;
  value: string;
  code: string;
  hours: number;
  letter: NewLetter;
}

const hashOf = (id: string, code: string): Buffer => createHash('sha256').update(`${id}:${code}`).digest();

const lately = `select count(*)::int as count from contact_change
  where person_id = $1 and asked_at > now() - interval '1 hour'`;
const end = 'update contact_change set ended_at = now() where person_id = $1 and kind = $2 and ended_at is null';
const ask = `insert into contact_change (id, person_id, kind, value, code_hash, asked_at, expires_at)
  values ($1, $2, $3, $4, $5, now(), now() + $6 * interval '1 hour')`;
const oneByOne = 'select from person where id = $1 for update';

/** Lets a new address wait for its code and promises the letter with it, once for each id; at most so many in an hour. */
export function askContactChange(db: Database, change: NewContactChange, most: number): Promise<'asked' | 'tooMany'> {
  const { id, personId, kind, value, code, hours, letter } = storable(change);
  return inTransaction(db, async (client) => {
    await client.query(oneByOne, [personId]);
    const known = await client.query('select from contact_change where id = $1', [id]);
    if (known.rowCount) return 'asked';
    const { rows } = await client.query<{ count: number }>(lately, [personId]);
    if ((rows[0]?.count ?? 0) >= most) return 'tooMany';
    await client.query(end, [personId, kind]);
    await client.query(ask, [id, personId, kind, value, hashOf(id, code), hours]);
    await putLetter(client, letter);
    return 'asked';
  });
}

/** `none`: nothing waits, or it waited too long; `spent`: it was mistyped too often. */
export type CodeOutcome = 'confirmed' | 'wrong' | 'spent' | 'none';

interface Waiting {
  id: string;
  value: string;
  codeHash: Buffer;
  tries: number;
}

const waiting = `select id, value, code_hash as "codeHash", tries from contact_change
  where person_id = $1 and kind = $2 and ended_at is null and expires_at > now()`;
const mistyped = `update contact_change set tries = tries + 1, ended_at = case when tries + 1 >= $2 then now() end where id = $1`;
const use = 'update contact_change set ended_at = now(), used = true where id = $1';
const before = 'select email, phone from person where id = $1';
const take = {
  email: 'update person set email = $2, contact_chosen_at = now() where id = $1',
  phone: 'update person set phone = $2, phone_confirmed_at = now(), contact_chosen_at = now() where id = $1',
} as const satisfies Record<ContactKind, string>;

/** The address until now. */
async function taken(client: PoolClient, personId: string, kind: ContactKind, { id, value }: Waiting) {
  const { rows } = await client.query<Record<ContactKind, string | null>>(before, [personId]);
  await client.query(use, [id]);
  await client.query(take[kind], [personId, value]);
  return rows[0]?.[kind] ?? null;
}

/** Uses a code once: from then on the new address counts. `tell` promises what the old one is told, in the same transaction. */
export function useContactCode(
  db: Database,
  { personId, kind, code, most }: { personId: string; kind: ContactKind; code: string; most: number },
  tell: (change: { id: string; before: string }) => NewLetter | null,
): Promise<CodeOutcome> {
  return inTransaction(db, async (client) => {
    await client.query(oneByOne, [personId]);
    const { rows } = await client.query<Waiting>(waiting, [personId, kind]);
    const [change] = rows;
    if (!change) return 'none';
    if (!timingSafeEqual(hashOf(change.id, code), change.codeHash)) {
      await client.query(mistyped, [change.id, most]);
      return change.tries + 1 >= most ? 'spent' : 'wrong';
    }
    const old = await taken(client, personId, kind, change);
    const letter = old === null || old === change.value ? null : tell({ id: change.id, before: old });
    if (letter) await putLetter(client, letter);
    return 'confirmed';
  });
}
