import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** A link that shows a result to others until it ends. */
export interface ResultShare {
  id: string;
  paperId: string;
  createdAt: Instant;
  expiresAt: Instant;
  endedAt: Instant | null;
  /** How often it was opened. */
  opened: number;
}

/** The result that a link shows. */
export interface SharedResult {
  paperId: string;
  dossierId: string;
  sha256: string;
  verifyToken: string;
  expiresAt: Instant;
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const insert = `insert into result_share (token_hash, person_id, paper_id, created_at, expires_at)
  values ($1, $2, $3, now(), now() + $4 * interval '1 day')`;

const live = `from result_share s join issued_paper i on i.id = s.paper_id
  where s.token_hash = $1 and s.ended_at is null and s.expires_at > now()`;

const find = `select i.id as "paperId", i.dossier_id as "dossierId", i.sha256, i.verify_token as "verifyToken",
  s.expires_at as "expiresAt" ${live}`;

/** Makes a link for some days; returns its token, which is kept nowhere. */
export async function addResultShare(
  db: Database,
  { personId, paperId, days }: { personId: string; paperId: string; days: number },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await select(db, 'add-share', insert, [hashOf(token), personId, paperId, days]);
  return token;
}

/** The result behind a link that has not ended. `count`: this is an opening. */
export async function findSharedResult(db: Database, token: string, count: boolean): Promise<SharedResult | null> {
  const [row] = await select<Omit<SharedResult, 'expiresAt'> & { expiresAt: Date }>(db, 'find-share', find, [
    hashOf(token),
  ]);
  if (!row) return null;
  if (count)
    await select(db, 'count-share', 'update result_share set opened = opened + 1 where token_hash = $1', [
      hashOf(token),
    ]);
  return { ...row, expiresAt: instant(row.expiresAt) };
}

/** A person's links of one result, newest first. */
export async function resultSharesOf({ prisma }: Database, personId: string, paperId: string): Promise<ResultShare[]> {
  if (!isUuid(paperId)) return [];
  const rows = await prisma.resultShare.findMany({
    where: { personId, paperId },
    omit: { tokenHash: true, personId: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 50,
  });
  return rows.map(({ createdAt, expiresAt, endedAt, ...row }) => ({
    ...row,
    createdAt: instant(createdAt),
    expiresAt: instant(expiresAt),
    endedAt: instantOrNull(endedAt),
  }));
}

/** Ends a link now, if it is this person's. */
export async function endResultShare(db: Database, id: string, personId: string): Promise<void> {
  if (!isUuid(id)) return;
  const end = 'update result_share set ended_at = now() where id = $1 and person_id = $2 and ended_at is null';
  await select(db, 'end-share', end, [id, personId]);
}
