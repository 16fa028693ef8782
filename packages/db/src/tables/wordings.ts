import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid, storable, storableJson } from '../storable.ts';

/** Words by the name of what they stand for; what is not there is said in the house's own. */
export type GivenWords = Readonly<Record<string, string>>;

/** What is worded: drafts of a service with one outcome, or a kind of notice; for one agency, or (null) for the city. */
export interface WordingPlace {
  area: 'draft' | 'notice';
  about: string;
  agencyId: string | null;
}

export interface NewWording extends WordingPlace {
  id: string;
  /** One more than that of the version which whoever made it had before them. */
  number: number;
  /** Null: what would hold without it holds again. */
  words: GivenWords | null;
  from: PlainDate;
  /** The last day; null: until another holds. */
  to: PlainDate | null;
  madeBy: string;
}

/** A version with the name of who made it, and whether it is the one that holds today. */
export interface Wording extends NewWording {
  madeByName: string;
  madeAt: Instant;
  inForce: boolean;
}

const today = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Whether the days of a version reach today; of those the newest holds. */
export const inForceSql = (row: string): string =>
  `${row}.valid_from <= ${today} and (${row}.valid_to is null or ${row}.valid_to >= ${today})`;

const add = `insert into wording (id, area, about, agency_id, number, words, valid_from, valid_to, made_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`;

/** Adds a version, once for an id. `overtaken`: somebody else made one meanwhile. */
export async function addWording(db: Database, wording: NewWording): Promise<'added' | 'overtaken'> {
  const { id, area, about, agencyId, number, words, from, to, madeBy } = wording;
  const values = [id, area, about, agencyId, number, words && storableJson(words), from, to, madeBy];
  if ((await select(db, 'add-wording', add, values)).length > 0) return 'added';
  const known = await select(db, 'known-wording', 'select from wording where id = $1', [id]);
  return known.length > 0 ? 'added' : 'overtaken';
}

type Row = Omit<Wording, 'madeAt'> & { madeAt: Date };

const read = ({ madeAt, ...row }: Row): Wording => ({ ...row, madeAt: instant(madeAt) });

const columns = `w.id, w.area, w.about, w.agency_id as "agencyId", w.number, w.words,
  to_char(w.valid_from, 'YYYY-MM-DD') as "from", to_char(w.valid_to, 'YYYY-MM-DD') as "to",
  w.made_by as "madeBy", coalesce(s.full_name, '') as "madeByName", w.made_at as "madeAt"`;
const tables = 'wording w left join staff s on s.id = w.made_by';

const versions = `select ${columns}, w.number = (select max(h.number) from wording h
      where h.area = w.area and h.about = w.about and h.agency_id is not distinct from w.agency_id
        and ${inForceSql('h')}) as "inForce"
  from ${tables} where w.area = $1 and w.about = $2 and w.agency_id is not distinct from $3
  order by w.number desc limit 100`;

/** The versions of a wording, the newest first. */
export async function wordingsOf(db: Database, { area, about, agencyId }: WordingPlace): Promise<Wording[]> {
  const values = storable([area, about, agencyId]);
  return (await select<Omit<Row, 'inForce'> & { inForce: boolean | null }>(db, 'wordings-of', versions, values)).map(
    ({ inForce, ...row }) => read({ ...row, inForce: inForce ?? false }),
  );
}

const holding = `select distinct on (w.about, w.agency_id) ${columns}, true as "inForce"
  from ${tables} where w.area = $1 and ($2::text[] is null or w.about = any($2))
    and (w.agency_id is null or w.agency_id = any($3)) and ${inForceSql('w')}
  order by w.about, w.agency_id, w.number desc`;

/** What holds today of an area, for the city and for these agencies: all of it, or what is about something. */
export async function wordingsInForce(
  db: Database,
  { area, abouts, agencyIds }: { area: Wording['area']; abouts?: readonly string[]; agencyIds: readonly string[] },
): Promise<Wording[]> {
  return (await select<Row>(db, 'wordings-in-force', holding, [area, abouts ?? null, agencyIds])).map(read);
}

const one = `select area, about, agency_id as "agencyId", number from wording where id = $1`;

type FoundWording = Pick<Wording, 'area' | 'about' | 'agencyId' | 'number'>;

/** What a version is about, and its number, whatever holds now. */
export async function findWording(db: Database, id: string): Promise<FoundWording | null> {
  if (!isUuid(id)) return null;
  const [row] = await select<FoundWording>(db, 'find-wording', one, [id]);
  return row ?? null;
}
