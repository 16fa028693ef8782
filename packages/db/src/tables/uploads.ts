import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid, storable } from '../storable.ts';

/** A file that comes in parts. */
export interface Upload {
  id: string;
  draftId: string;
  paper: string;
  name: string;
  size: number;
  /** Bytes that have come: the next part begins here. */
  received: number;
}

/** Files of one draft that may be under way at once. */
const mostUnderWay = 10;

const fields = `u.id, u.draft_id as "draftId", u.paper, u.name, u.size, u.received`;

const begin = `insert into upload (draft_id, paper, name, size) select $1, $2, $3, $4
  where (select count(*) from upload where draft_id = $1) < ${mostUnderWay} returning id`;

const find = `select ${fields}, json_build_object('personId', d.person_id, 'procedureCode', d.procedure_code, 'submitterId', d.submitter_id, 'agencyId', d.agency_id) as draft
  from upload u join draft d on d.id = u.draft_id where u.id = $1 and d.expires_at > now()`;

const add = `with grown as (
    update upload set received = received + length($3::bytea), touched_at = now()
    where id = $1 and received = $2 and length($3::bytea) between 1 and size - received returning id, received
  ), added as (insert into upload_part (upload_id, starts_at, bytes) select id, $2, $3::bytea from grown)
  select received from grown`;

const whole = `select ${fields}, (select string_agg(p.bytes, '' order by p.starts_at) from upload_part p where p.upload_id = u.id) as bytes
  from upload u where u.draft_id = $1 and u.id = any($2::uuid[]) and u.received = u.size
  order by array_position($2::uuid[], u.id) limit ${mostUnderWay}`;

/** Begins a file of this size. Null when too many of the draft are under way. Throws UnstorableText. */
export async function beginUpload(
  db: Database,
  upload: Pick<Upload, 'draftId' | 'paper' | 'name' | 'size'>,
): Promise<string | null> {
  const { draftId, paper, name, size } = storable(upload);
  const [begun] = await select<{ id: string }>(db, 'begin-upload', begin, [draftId, paper, name, size]);
  return begun?.id ?? null;
}

interface UnderWay extends Upload {
  draft: { personId: string; procedureCode: string; submitterId: string | null; agencyId: string | null };
}

/** A file that is under way, and whose draft it is for. */
export async function findUpload(db: Database, id: string): Promise<UnderWay | null> {
  const [found] = isUuid(id) ? await select<UnderWay>(db, 'find-upload', find, [id]) : [];
  return found ?? null;
}

/** Adds the part that begins where the last one ended. Answers how much has come; null when it does not fit there. */
export async function addUploadPart(
  db: Database,
  id: string,
  { offset, bytes }: { offset: number; bytes: Uint8Array },
): Promise<number | null> {
  const [grown] = await select<{ received: number }>(db, 'add-upload-part', add, [id, offset, Buffer.from(bytes)]);
  return grown?.received ?? null;
}

/** Those of these files that are whole, with their bytes, in the order in which they are named. */
export async function wholeUploads(
  db: Database,
  draftId: string,
  ids: readonly string[],
): Promise<(Upload & { bytes: Buffer })[]> {
  const known = ids.filter(isUuid);
  return isUuid(draftId) && known.length > 0 ? select(db, 'whole-uploads', whole, [draftId, known]) : [];
}

export async function removeUploads(db: Database, ids: readonly string[]): Promise<void> {
  await select(db, 'remove-uploads', 'delete from upload where id = any($1::uuid[])', [ids.filter(isUuid)]);
}
