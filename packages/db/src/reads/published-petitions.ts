import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { fold } from '../fold.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { canExist } from '../storable.ts';
import type { PetitionKind } from '../tables/petition-row.ts';

/** A petition as everybody may read it. */
export interface PublishedPetition {
  code: string;
  kind: PetitionKind;
  agencyVi: string;
  agencyEn: string;
  question: string;
  answer: string;
  sentAt: Instant;
  answeredAt: Instant;
  publishedAt: Instant;
  /** Only of somebody who agreed to be named. */
  fullName: string | null;
}

const columns = `q.code, q.kind, a.name_vi as "agencyVi", a.name_en as "agencyEn", q.public_question as question,
  q.public_answer as answer, q.sent_at as "sentAt", q.answered_at as "answeredAt", q.published_at as "publishedAt",
  case when q.publicity = 'named' then q.full_name end as "fullName"`;

const page = `select ${columns} from petition q join agency a on a.id = q.agency_id
  where q.state = 'published' and ($1 = '' or strpos(q.public_norm, $1) > 0 or strpos(a.name_norm, $1) > 0)
  order by q.published_at desc, q.id desc limit $2 offset $3`;

const one = `select ${columns} from petition q join agency a on a.id = q.agency_id
  where q.state = 'published' and q.id = $1`;

type Row = Omit<PublishedPetition, 'sentAt' | 'answeredAt' | 'publishedAt'> &
  Record<'sentAt' | 'answeredAt' | 'publishedAt', Date>;

const read = ({ sentAt, answeredAt, publishedAt, ...row }: Row): PublishedPetition => ({
  ...row,
  sentAt: instant(sentAt),
  answeredAt: instant(answeredAt),
  publishedAt: instant(publishedAt),
});

/** Public answers, the newest first; those with the typed words in them, with or without diacritics. */
export async function publishedPetitions(
  db: Database,
  { typed, most, from }: { typed: string; most: number; from: number },
): Promise<PublishedPetition[]> {
  const words = canExist(typed) ? fold(typed) : '';
  return (await select<Row>(db, 'published-petitions', page, [words, most, from])).map(read);
}

export async function publishedPetition(db: Database, id: string): Promise<PublishedPetition | null> {
  const [row] = await select<Row>(db, 'published-petition', one, [id]);
  return row ? read(row) : null;
}
