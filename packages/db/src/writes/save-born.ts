import type { Database } from '../database.ts';
import type { RegisteredBirth } from '../reads/births-of.ts';
import { select } from '../select.ts';
import { storable } from '../storable.ts';

const insert = `insert into person (id, full_name, birth_date, sex)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[]) on conflict (id) do nothing`;

/** Children whose births were registered here, as people without an account: each under the id of that dossier, once. */
export async function saveBorn(db: Database, births: readonly RegisteredBirth[]): Promise<void> {
  const born = storable(births);
  await select(db, 'save-born', insert, [
    born.map(({ dossierId }) => dossierId),
    born.map(({ childName }) => childName),
    born.map(({ birthDate }) => birthDate),
    born.map(({ sex }) => sex),
  ]);
}
