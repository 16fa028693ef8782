import type { Command } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import type { IssuedNumbers } from '../record/recording.ts';
import { select } from '../select.ts';
import { canExist } from '../storable.ts';

/** What an intent has led to. */
export interface Recorded {
  dossierId: string;
  seq: number;
  type: Command;
  issued: IssuedNumbers;
}

const text = 'select dossier_id as "dossierId", seq, type, issued from dossier_event where intent_id = $1';

/** The journal entry that an intent has made, if it has made one. */
export async function findRecorded(db: Database, intentId: string): Promise<Recorded | null> {
  if (!canExist(intentId)) return null;
  const [row] = await select<Recorded>(db, 'find-recorded', text, [intentId]);
  return row ?? null;
}
