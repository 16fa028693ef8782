import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { storable } from '../storable.ts';
import type { Named } from './mandates.ts';
import { today } from './today.ts';

/** An organisation for which dossiers are kept. */
interface KeptOrganisation {
  code: string;
  name: string;
  address: string;
}

const save = `insert into person (id, subject, full_name, personal_id, address_detail)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
  on conflict (subject) do update set full_name = excluded.full_name, address_detail = excluded.address_detail, updated_at = now()
  returning id`;

/** Keeps what a register says of organisations now, each under its number. Answers their ids. Throws UnstorableText. */
export async function saveOrganisations(db: Database, organisations: readonly KeptOrganisation[]): Promise<string[]> {
  const kept = storable(organisations);
  const rows = await select<{ id: string }>(db, 'save-organisations', save, [
    kept.map(() => randomUUID()),
    kept.map(({ code }) => `organisation:${code}`),
    kept.map(({ name }) => name),
    kept.map(({ code }) => code),
    kept.map(({ address }) => address),
  ]);
  return rows.map(({ id }) => id);
}

const isTold = `told_by = $4 and representative_id = $1 and ended_at is null and valid_to >= ${today}`;

const endOthers = `update mandate set ended_at = now(), ended_by = $4
  where ${isTold} and principal_id <> all($2::text[]) and $3::text is not null`;

const add = `insert into mandate (id, principal_id, representative_id, representative_number, representative_name, procedures,
    valid_from, valid_to, accepted_at, told_by)
  select gen_random_uuid(), p, $1, coalesce(r.personal_id, ''), r.full_name, $3::text[], ${today}, ${today}, now(), $4
  from unnest($2::text[]) p join person r on r.id = $1
  where not exists (select from mandate where ${isTold} and principal_id = p)`;

/** What a register tells today of whom a person represents: these from now until the day ends, and no others any more. */
export async function tellMandates(
  db: Database,
  { id }: Named,
  told: { by: string; principalIds: readonly string[]; procedures: readonly string[] },
): Promise<void> {
  const { by, principalIds, procedures } = told;
  const given = [id, principalIds, procedures, by];
  await select(db, 'end-untold-mandates', endOthers, given);
  await select(db, 'tell-mandates', add, given);
}
