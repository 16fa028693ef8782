import type { Instant } from '@mot-cua/calendar';
import type { Role } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { storable } from '../storable.ts';
import { type Erasable, erasePersonal } from './erase-personal.ts';
import { type NewLetter, putLetter } from './letters.ts';

/** What is to become of each kind of data that was asked about. */
export type ErasureVerdict = { item: Erasable; erase: true } | { item: string; ground: string };

interface Answering {
  id: string;
  personId: string;
  verdicts: readonly ErasureVerdict[];
  by: { actorId: string; role: Role; agencyId: string };
  at: Instant;
  letter: NewLetter | null;
}

const close = `update erasure_request set answered_at = $2, answered_by = $3, agency_id = $4
  where id = $1 and answered_at is null`;
const answer = 'insert into erasure_answer (request_id, item, erased, ground) values ($1, $2, $3, $4)';
const told = `insert into access_log (person_id, actor_id, actor_role, agency_id, what, at)
  values ($1, $2, $3, $4, 'erasure', $5)`;

/** Erases, keeps and says so in one transaction, once; false: somebody else answered. Throws UnstorableText. */
export function answerErasure(db: Database, answering: Answering): Promise<boolean> {
  const { id, personId, verdicts, by, at, letter } = storable(answering);
  return inTransaction(db, async (client) => {
    const { rowCount } = await client.query(close, [id, at, by.actorId, by.agencyId]);
    if (!rowCount) return false;
    for (const verdict of verdicts) {
      const erased = 'erase' in verdict ? await erasePersonal(client, verdict.item, personId) : null;
      await client.query(answer, [id, verdict.item, erased, 'ground' in verdict ? verdict.ground : null]);
    }
    await client.query(told, [personId, by.actorId, by.role, by.agencyId, at]);
    if (letter) await putLetter(client, letter);
    return true;
  });
}
