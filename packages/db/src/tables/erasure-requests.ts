import type { Instant } from '@mot-cua/calendar';
import type { Locale } from '@mot-cua/workflow';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { newProvisionalNumber } from '../provisional-number.ts';
import { select } from '../select.ts';
import { canExist, isUuid, storable } from '../storable.ts';

/** The answer to one kind of data: how much there was, or by what ground it is kept. */
export interface ErasureAnswer {
  item: string;
  erased: number | null;
  ground: string | null;
}

/** What a person asks to have erased, by when it is to be answered, and the answer. */
export interface ErasureRequest {
  id: string;
  code: string;
  personId: string;
  fullName: string;
  items: string[];
  reason: string;
  language: Locale;
  sentAt: Instant;
  dueAt: Instant;
  answeredAt: Instant | null;
  answers: ErasureAnswer[];
}

export type NewErasure = Pick<ErasureRequest, 'personId' | 'items' | 'reason' | 'language' | 'sentAt' | 'dueAt'> & {
  id: string;
};

const add = `insert into erasure_request (id, code, person_id, items, reason, language, sent_at, due_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (person_id) where answered_at is null do nothing returning code`;

/** Keeps a request, within the transaction of `onceOnly`; null: another one of theirs is not answered yet. Throws UnstorableText. */
export async function addErasure(client: PoolClient, request: NewErasure): Promise<string | null> {
  const { id, personId, items, reason, language, sentAt, dueAt } = storable(request);
  const code = `XD-${newProvisionalNumber()}`;
  const { rows } = await client.query<{ code: string }>(add, [
    ...[id, code, personId, items, reason, language],
    ...[sentAt, dueAt],
  ]);
  return rows[0]?.code ?? null;
}

const columns = `r.id, r.code, r.person_id as "personId", p.full_name as "fullName", r.items, r.reason, r.language,
  r.sent_at as "sentAt", r.due_at as "dueAt", r.answered_at as "answeredAt",
  coalesce((select json_agg(json_build_object('item', a.item, 'erased', a.erased, 'ground', a.ground)
    order by array_position(r.items, a.item)) from erasure_answer a where a.request_id = r.id), '[]') as answers`;
const from = 'from erasure_request r join person p on p.id = r.person_id';

type Row = Omit<ErasureRequest, 'sentAt' | 'dueAt' | 'answeredAt'> & {
  sentAt: Date;
  dueAt: Date;
  answeredAt: Date | null;
};

const read = ({ sentAt, dueAt, answeredAt, ...row }: Row): ErasureRequest => ({
  ...row,
  ...{ sentAt: instant(sentAt), dueAt: instant(dueAt), answeredAt: instantOrNull(answeredAt) },
});

const one = `select ${columns} ${from} where r.id = $1`;

export async function findErasure(db: Database, id: string): Promise<ErasureRequest | null> {
  const rows = isUuid(id) ? await select<Row>(db, 'find-erasure', one, [id]) : [];
  return rows[0] ? read(rows[0]) : null;
}

const own = `select ${columns} ${from} where r.person_id = $1 and r.code = $2`;

/** A person's own request by its number. */
export async function findErasureOf(db: Database, personId: string, code: string): Promise<ErasureRequest | null> {
  const rows = canExist(code) ? await select<Row>(db, 'find-erasure-of', own, [personId, code]) : [];
  return rows[0] ? read(rows[0]) : null;
}

const mine = `select ${columns} ${from} where r.person_id = $1 order by r.sent_at desc, r.id limit $2 offset $3`;

interface Part {
  most: number;
  skip: number;
}

/** What a person asked for, the newest first. */
export const erasuresOf = async (db: Database, personId: string, { most, skip }: Part): Promise<ErasureRequest[]> =>
  (await select<Row>(db, 'erasures-of', mine, [personId, most, skip])).map(read);

const lists = {
  open: `select ${columns} ${from} where r.answered_at is null and r.person_id is distinct from $1
    order by r.due_at, r.id limit $2 offset $3`,
  answered: `select ${columns} ${from} where r.answered_at is not null and r.person_id is distinct from $1
    order by r.answered_at desc, r.id limit $2 offset $3`,
} as const;

export type ErasureList = keyof typeof lists;

/** All requests in a list but those of the person who looks: the nearest deadline first, or the newest answer. */
export const listedErasures = async (
  db: Database,
  list: ErasureList,
  but: string | null,
  { most, skip }: Part,
): Promise<ErasureRequest[]> => (await select<Row>(db, `erasures-${list}`, lists[list], [but, most, skip])).map(read);
