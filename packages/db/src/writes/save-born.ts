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

const number = `update person set personal_id = $2, registered = true, updated_at = now()
  where id = $1 and personal_id is null and not exists (select from person where personal_id = $2)`;

/** A counter has read the number of a child whose birth was registered here; nobody else is known under it. Throws UnstorableText. */
export async function numberBorn(db: Database, dossierId: string, personalId: string): Promise<void> {
  await select(db, 'number-born', number, [dossierId, storable(personalId)]);
}
