import type { Locale } from '@mot-cua/workflow';
import type { Pool, PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** Something to be told to an address, in words that the worker finds by `kind`. Sent once for each `key`. */
export interface NewLetter {
  key: string;
  channel: 'mail' | 'sms';
  kind: string;
  recipient: string;
  language: Locale;
  details: Readonly<Record<string, string>>;
}

export interface Letter extends NewLetter {
  id: string;
  tries: number;
}

const put = `insert into letter (key, channel, kind, recipient, language, details, next_try_at, created_at)
  values ($1, $2, $3, $4, $5, $6, now(), now())
  on conflict (key) do nothing`;

/** Promises a letter, best within the transaction of what it tells of. */
export async function putLetter(client: Pool | PoolClient, letter: NewLetter): Promise<void> {
  const { key, channel, kind, recipient, language, details } = letter;
  await client.query(put, [key, channel, kind, recipient, language, JSON.stringify(details)]);
}

const lease = `update letter set tries = tries + 1, next_try_at = now() + interval '1 minute' where id in (
    select id from letter where state = 'waiting' and next_try_at <= now()
    order by next_try_at, id limit $1 for update skip locked)
  returning id, key, channel, kind, recipient, language, details, tries`;

// A report is asked for after a minute, and then more and more seldom.
const sent = `update letter set state = 'sent', sent_at = now(), trouble = null, details = '{}', provider_ref = $2,
    next_try_at = now() + interval '1 minute', tries = 0
  where id = $1 and state = 'waiting'`;
const putOff = `update letter set trouble = $2,
    next_try_at = now() + least(power(2, least(tries, 12)) * interval '2 seconds', interval '15 minutes')
  where id = $1 and state = 'waiting'`;
const failed = `update letter set state = 'failed', trouble = $2, details = '{}' where id = $1 and state = 'waiting'`;

const unreported = `update letter set tries = tries + 1,
    next_try_at = now() + least(power(2, least(tries, 10)) * interval '1 minute', interval '6 hours')
  where id in (
    select id from letter where state = 'sent' and channel = 'sms' and next_try_at <= now()
      and sent_at > now() - interval '3 days' order by next_try_at, id limit $1 for update skip locked)
  returning id, provider_ref as "providerRef"`;
const reported = `update letter set state = $2, reported_at = now() where id = $1 and state = 'sent'`;

/** Takes letters that wait for a minute: nobody else sends them meanwhile. */
export const leaseLetters = (db: Database, most: number): Promise<Letter[]> =>
  select<Letter>(db, 'lease-letters', lease, [most]);

export async function markLetterSent(db: Database, id: string, providerRef: string | null): Promise<void> {
  await select(db, 'letter-sent', sent, [id, providerRef]);
}

/** Tried again later, longer each time, a quarter of an hour at most. */
export async function putOffLetter(db: Database, id: string, trouble: string): Promise<void> {
  await select(db, 'letter-put-off', putOff, [id, trouble]);
}

/** Never to be sent: there is no such address, or it came too late. */
export async function failLetter(db: Database, id: string, trouble: string): Promise<void> {
  await select(db, 'letter-failed', failed, [id, trouble]);
}

/** Short messages of which nobody knows yet whether they arrived; each is asked about more and more seldom. */
export const leaseUnreported = (db: Database, most: number): Promise<{ id: string; providerRef: string }[]> =>
  select(db, 'lease-unreported', unreported, [most]);

export async function markReported(db: Database, id: string, as: 'delivered' | 'undelivered'): Promise<void> {
  await select(db, 'letter-reported', reported, [id, as]);
}
