import { DatabaseError } from 'pg';
import type { Database } from '../database.ts';
import { newProvisionalNumber } from '../provisional-number.ts';
import { select } from '../select.ts';
import { doorArguments } from './door-arguments.ts';
import type { IssuedNumbers, Recording, RecordOutcome } from './recording.ts';

type Row =
  | { outcome: 'recorded' | 'repeated'; version: number; issued: IssuedNumbers }
  | { outcome: 'conflict'; version: number; issued: null }
  | { outcome: 'intentReused'; version: null; issued: null };

const door = `select outcome, version, issued
  from record_decision($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

async function knock(db: Database, recording: Recording): Promise<RecordOutcome> {
  const [row] = await select<Row>(db, 'record-decision', door, doorArguments(recording));
  if (!row) throw new Error('record_decision() answered nothing');
  const { outcome, version, issued } = row;
  if (outcome === 'intentReused') return { outcome };
  return outcome === 'conflict' ? { outcome, version } : { outcome, version, issued };
}

function withNewNumber({ submission, ...recording }: Recording): Recording {
  return {
    ...recording,
    ...(submission && { submission: { ...submission, provisionalNumber: newProvisionalNumber() } }),
  };
}

/**
 * The one write door: everything that follows from a decision, in one statement and so all or nothing.
 * The expected version is the lock; the same intent again is answered as the first time.
 * Throws UnstorableText; anything else that throws is a defect.
 */
export async function record(db: Database, recording: Recording): Promise<RecordOutcome> {
  try {
    return await knock(db, recording);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    if (error.code === 'MC001') return { outcome: 'codesExhausted' };
    if (error.code === 'MC003') return { outcome: 'visitTaken' };
    // Lost a race for the intent with another dossier: now it is in the journal, and the door says so.
    if (error.constraint === 'dossier_event_intent_id_key') return knock(db, recording);
    if (error.constraint === 'dossier_provisional_number_key') return record(db, withNewNumber(recording));
    throw error;
  }
}
