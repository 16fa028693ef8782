import type { Instant } from '@mot-cua/calendar';
import type { Answers } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';
import type { DraftPart } from '../tables/draft-parts.ts';
import type { Draft } from '../tables/drafts.ts';
import type { ReceivedFile } from '../tables/received-files.ts';
import type { TypedPage } from '../tables/typed-pages.ts';
import type { Person } from './person.ts';

/** An application that is being filled in, read with its owner, its papers and the legal time in one trip. */
export interface StoredApplication {
  draft: Draft;
  person: Person;
  /** The name of whoever stands at the counter for the owner. */
  submitterName: string | null;
  parts: DraftPart[];
  /** Files that wait to be checked, or were refused. */
  received: ReceivedFile[];
  /** Pages on which something was typed and not sent yet. */
  typed: TypedPage[];
  /** The database's clock at this reading. */
  now: Instant;
}

interface Row extends Omit<Draft, 'id' | 'updatedAt' | 'expiresAt'> {
  answers: Answers;
  updatedAt: Date;
  expiresAt: Date;
  person: Person;
  submitterName: string | null;
  parts: DraftPart[] | null;
  received: ReceivedFile[] | null;
  typed: TypedPage[] | null;
  now: Date;
}

const person = `json_build_object('id', p.id, 'subject', p.subject, 'fullName', p.full_name, 'personalId', p.personal_id,
  'birthDate', p.birth_date, 'sex', p.sex, 'phone', p.phone, 'email', p.email, 'communeCode', p.commune_code,
  'addressDetail', p.address_detail)`;

const parts = `(select json_agg(json_build_object('id', part.id, 'paper', part.paper, 'sha256', part.sha256,
    'name', part.name, 'size', file.size, 'mime', file.mime, 'pages',
    array(select page.id from draft_part page where page.joined_into = part.id order by page.place))
    order by part.paper, part.place nulls last, part.added_at, part.id)
  from draft_part part join stored_file file on file.sha256 = part.sha256
  where part.draft_id = d.id and part.joined_into is null)`;

const received = `(select json_agg(json_build_object('id', r.id, 'paper', r.paper, 'name', r.name, 'delay', r.delay,
    'refusal', r.refusal, 'tries', r.tries, 'nextTryAt', r.next_try_at) order by r.received_at, r.id)
  from received_file r where r.draft_id = d.id)`;

const typed = `(select json_agg(json_build_object('page', y.page, 'raw', y.raw, 'writer', y.writer,
    'stamp', y.writer || ':' || y.turn)) from draft_typed y where y.draft_id = d.id)`;

const text = `select d.person_id as "personId", d.agency_id as "agencyId", d.on_paper as "onPaper",
  d.submitter_id as "submitterId", d.authority, (select full_name from person s where s.id = d.submitter_id) as "submitterName", d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion", d.answers, d.aside,
  d.revision, d.updated_at as "updatedAt", d.expires_at as "expiresAt", ${person} as person, ${parts} as parts,
  ${received} as received, ${typed} as typed, now() as now
  from draft d join person p on p.id = d.person_id
  where d.id = $1 and d.expires_at > now() and not exists (select from dossier where id = d.id)`;

/** An application, whoever it belongs to; null for the reply to a supplement, which bears its dossier's id. */
export async function readApplication(db: Database, id: string): Promise<StoredApplication | null> {
  if (!isUuid(id)) return null;
  const [row] = await select<Row>(db, 'read-application', text, [id]);
  if (!row) return null;
  const { person, submitterName, parts, received, typed, now, updatedAt, expiresAt, ...draft } = row;
  return {
    draft: { ...draft, id, updatedAt: instant(updatedAt), expiresAt: instant(expiresAt) },
    person,
    submitterName,
    parts: parts ?? [],
    received: (received ?? []).map((file) => ({ ...file, nextTryAt: instant(new Date(file.nextTryAt)) })),
    typed: typed ?? [],
    now: instant(now),
  };
}
