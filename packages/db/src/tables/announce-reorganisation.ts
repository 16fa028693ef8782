import type { PlainDate } from '@mot-cua/calendar';
import type { Passed } from '@mot-cua/workflow';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { fold } from '../fold.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Agency } from '../reads/agency.ts';
import { storableJson } from '../storable.ts';
import { holdTree } from './hold-tree.ts';

export interface NewReorganisation {
  /** Of the intent: sent again, it is announced once. */
  id: string;
  document: string;
  effective: PlainDate;
  /** The agencies that begin, parents first. */
  founded: readonly Omit<Agency, 'validFrom' | 'validTo'>[];
  passed: readonly Passed[];
  by: { staffId: string; agencyId: string };
}

/** What came in between: `ended`: one of the agencies ends already, or others come under it or move with it later; `taken`: a code or an id is in use. */
export type Announced = 'announced' | 'repeated' | 'ended' | 'taken';

const insert = `insert into reorganisation (id, document, effective, passed, announced_at, announced_by, agency_id)
  values ($1, $2, $3, $4, now(), $5, $6) on conflict do nothing`;
const found = `insert into agency (id, code, unit_code, name_vi, name_en, name_norm, kind, parent_id, valid_from)
  select id, code, "unitCode", "nameVi", "nameEn", "nameNorm", kind, "parentId", $2
  from json_to_recordset($1) as x(id text, code text, "unitCode" text, "nameVi" text, "nameEn" text, "nameNorm" text,
    kind text, "parentId" text)
  on conflict do nothing`;
const end = `update agency set valid_to = $2::date - 1 where id = any($1) and valid_to is null`;
const link = `insert into agency_succession (from_id, to_id, share)
  select from_id, to_id, 'whole' from unnest($1::text[], $2::text[]) as x(from_id, to_id)`;

// Whoever would stand under an agency that is no more, or move after its end.
const left = `select from agency a where a.id <> all($1) and coalesce(a.valid_to, 'infinity') >= $2::date
    and agency_parent(a.id, a.parent_id, greatest($2::date, a.valid_from)) = any($1)
  union all select from agency_change
    where what = 'moved' and withdrawn_at is null and day >= $2::date and (parent_id = any($1) or agency_id = any($1))
  limit 1`;

class Meanwhile extends Error {
  readonly outcome: Announced;
  constructor(outcome: Announced) {
    super(outcome);
    this.outcome = outcome;
  }
}

async function write(client: PoolClient, announced: NewReorganisation): Promise<Announced> {
  const { id, document, effective, founded, passed, by } = announced;
  await holdTree(client);
  const values = [id, document, effective, storableJson(passed), by.staffId, by.agencyId];
  if ((await client.query(insert, values)).rowCount === 0) return 'repeated';
  const rows = founded.map((agency) => ({ ...agency, nameNorm: fold(agency.nameVi) }));
  if ((await client.query(found, [storableJson(rows), effective])).rowCount !== founded.length)
    throw new Meanwhile('taken');
  const from = passed.map((each) => each.from.id);
  if ((await client.query(end, [from, effective])).rowCount !== from.length) throw new Meanwhile('ended');
  if ((await client.query(left, [from, effective])).rowCount) throw new Meanwhile('ended');
  await client.query(link, [from, passed.map((each) => each.to.id)]);
  return 'announced';
}

/** Founds the successors and ends the others, all or nothing. Dossiers and posts pass when the day has come. */
export async function announceReorganisation(db: Database, announced: NewReorganisation): Promise<Announced> {
  try {
    return await inTransaction(db, (client) => write(client, announced));
  } catch (error) {
    if (error instanceof Meanwhile) return error.outcome;
    throw error;
  }
}
