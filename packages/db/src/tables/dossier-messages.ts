import type { Instant } from '@mot-cua/calendar';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { instant, instantOrNull } from '../instants.ts';
import { isUuid, storable } from '../storable.ts';

/** One of the lines that a citizen and an agency write to each other about a dossier, in order. */
export interface DossierMessage {
  readonly seq: number;
  readonly fromStaff: boolean;
  readonly authorId: string;
  readonly agencyId: string | null;
  readonly body: string;
  readonly at: Instant;
  /** Of a citizen's: since when it is answered. */
  readonly answeredAt: Instant | null;
}

export interface NewMessage {
  readonly dossierId: string;
  readonly authorId: string;
  /** For which agency a member of staff writes; null: the citizen does. */
  readonly agencyId: string | null;
  readonly body: string;
  readonly intentId: string;
  readonly at: Instant;
}

/** Everything that was written about a dossier, oldest first. */
export async function messagesOf({ prisma }: Database, dossierId: string): Promise<DossierMessage[]> {
  if (!isUuid(dossierId)) return [];
  const rows = await prisma.dossierMessage.findMany({ where: { dossierId }, orderBy: { seq: 'asc' } });
  return rows.map(({ seq, fromStaff, authorId, agencyId, body, at, answeredAt }) => ({
    seq,
    fromStaff,
    authorId,
    agencyId,
    body,
    at: instant(at),
    answeredAt: instantOrNull(answeredAt),
  }));
}

const waits = 'dossier_id = $1 and answered_at is null and not from_staff';

const add = `insert into dossier_message (dossier_id, seq, from_staff, author_id, agency_id, body, at, intent_id)
  select $1, coalesce(max(seq), 0) + 1, $3::text is not null, $2, $3, $4, $5, $6 from dossier_message where dossier_id = $1`;

async function waiting(client: PoolClient, dossierId: string): Promise<number> {
  const { rows } = await client.query<{ open: number }>(
    `select count(*)::int as open from dossier_message where ${waits}`,
    [dossierId],
  );
  return rows[0]?.open ?? 0;
}

/**
 * Adds a line, once per intent; a citizen's only while fewer than `most` wait for an answer. The agency's line answers all
 * before it. Lines of one dossier are written one after another. Throws UnstorableText.
 */
export function addMessage(db: Database, message: NewMessage, most: number): Promise<'added' | 'tooMany'> {
  const { dossierId, authorId, agencyId, at, intentId } = message;
  const body = storable(message.body);
  return inTransaction(db, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('message:' || $1, 0))`, [dossierId]);
    const known = await client.query('select from dossier_message where intent_id = $1', [intentId]);
    if (known.rowCount) return 'added';
    if (agencyId === null && (await waiting(client, dossierId)) >= most) return 'tooMany';
    if (agencyId !== null) {
      await client.query(`update dossier_message set answered_at = $2 where ${waits}`, [dossierId, at]);
    }
    await client.query(add, [dossierId, authorId, agencyId, body, at, intentId]);
    return 'added';
  });
}
