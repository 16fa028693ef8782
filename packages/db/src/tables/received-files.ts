import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid, storable } from '../storable.ts';
import type { StoredFile } from './files.ts';

/** A file that waits to be checked, or was refused (`refusal`); its bytes are shown to nobody. */
export interface ReceivedFile {
  id: string;
  paper: string;
  name: string;
  /** Why it could not be checked at once. */
  delay: string;
  refusal: string | null;
  tries: number;
  nextTryAt: Instant;
}

/** A file that a worker has taken to check; the others leave it alone for two minutes. */
export interface LeasedFile {
  id: string;
  name: string;
  bytes: Buffer;
}

/** Files of one draft that may wait at once. */
const MOST_WAITING = 10;

const insert = `insert into received_file (draft_id, paper, name, bytes, delay, next_try_at)
  select $1, $2, $3, $4, $5, now() where (select count(*) from received_file where draft_id = $1 and bytes is not null) < ${MOST_WAITING}
  returning id`;

const lease = `update received_file set tries = tries + 1, next_try_at = now() + interval '2 minutes' where id = (
    select id from received_file where bytes is not null and next_try_at <= now()
    order by next_try_at limit 1 for update skip locked
  ) returning id, name, bytes`;

const putOff = `update received_file set delay = $2,
  next_try_at = now() + least(power(2, least(tries, 8)) * interval '2 seconds', interval '4 minutes') where id = $1`;

/** Keeps a file that could not be checked yet. False when too many of this draft wait already. Throws UnstorableText. */
export async function addReceivedFile(
  db: Database,
  draftId: string,
  file: { paper: string; name: string; bytes: Uint8Array; delay: string },
): Promise<boolean> {
  const { paper, name, delay } = storable({ paper: file.paper, name: file.name, delay: file.delay });
  const added = await select(db, 'add-received', insert, [draftId, paper, name, Buffer.from(file.bytes), delay]);
  return added.length > 0;
}

/** Files of a draft that wait or were refused, oldest first. */
export async function receivedFilesOf({ prisma }: Database, draftId: string): Promise<ReceivedFile[]> {
  if (!isUuid(draftId)) return [];
  const rows = await prisma.receivedFile.findMany({
    where: { draftId },
    omit: { bytes: true, draftId: true, receivedAt: true },
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    take: 100,
  });
  return rows.map(({ nextTryAt, ...row }) => ({ ...row, nextTryAt: instant(nextTryAt) }));
}

/** Takes the file that has waited longest, for two minutes; null when none is due. */
export async function leaseReceivedFile(db: Database): Promise<LeasedFile | null> {
  const [file] = await select<LeasedFile>(db, 'lease-received', lease, []);
  return file ?? null;
}

/** To be tried again, later each time, four minutes apart at most. */
export async function putOffReceivedFile(db: Database, id: string, delay: string): Promise<void> {
  await select(db, 'put-off-received', putOff, [id, delay]);
}

/** The file turned out unsafe: its bytes go, the reason stays for its owner to read. */
export async function refuseReceivedFile({ prisma }: Database, id: string, refusal: string): Promise<void> {
  await prisma.receivedFile.updateMany({ where: { id }, data: { bytes: null, refusal } });
}

/** The file was checked and is in the file store: now it is a part of the draft, unless its owner took it out meanwhile. */
export function acceptReceivedFile(
  db: Database,
  id: string,
  { sha256, size, mime, name }: Pick<StoredFile, 'sha256' | 'size' | 'mime'> & { name: string },
): Promise<void> {
  return inTransaction(db, async (client) => {
    const { rows } = await client.query<{ draftId: string; paper: string }>(
      'delete from received_file where id = $1 returning draft_id as "draftId", paper',
      [id],
    );
    const [row] = rows;
    if (!row) return;
    await client.query(
      `insert into stored_file (sha256, size, mime, kind, state) values ($1, $2, $3, 'upload', 'clean') on conflict do nothing`,
      [sha256, size, mime],
    );
    await client.query(
      `insert into draft_part (draft_id, paper, sha256, name) values ($1, $2, $3, $4) on conflict do nothing`,
      [row.draftId, row.paper, sha256, name],
    );
  });
}

/** To which draft a file belongs that waits or was refused. */
export async function draftOfReceivedFile(
  { prisma }: Database,
  id: string,
): Promise<{ draftId: string; personId: string; agencyId: string | null; procedureCode: string } | null> {
  if (!isUuid(id)) return null;
  const select = { draftId: true, draft: { select: { personId: true, agencyId: true, procedureCode: true } } };
  const found = await prisma.receivedFile.findUnique({ where: { id }, select });
  return found && { draftId: found.draftId, ...found.draft };
}

/** Takes a file out again that waits or was refused. */
export async function removeReceivedFile({ prisma }: Database, id: string): Promise<void> {
  if (isUuid(id)) await prisma.receivedFile.deleteMany({ where: { id } });
}
