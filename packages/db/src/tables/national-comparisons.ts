import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { storableJson } from '../storable.ts';

/** A dossier on which both sides do not agree; null: one side does not know it. */
export interface NationalDifference {
  reference: string;
  ours: string | null;
  theirs: string | null;
}

/** How one comparison of both sides ended. */
export interface NationalComparison {
  begunAt: Instant;
  doneAt: Instant;
  compared: number;
  /** Ours that they do not know. */
  missing: number;
  different: number;
  /** Theirs that we do not know: nobody can mend these by sending. */
  strange: number;
  /** Told anew. */
  mended: number;
  /** The first few. */
  examples: readonly NationalDifference[];
}

const add = `insert into national_comparison (begun_at, done_at, compared, missing, different, strange, mended, examples)
  values ($1, now(), $2, $3, $4, $5, $6, $7)`;
const last = `select begun_at as "begunAt", done_at as "doneAt", compared, missing, different, strange, mended, examples
  from national_comparison order by id desc limit 1`;

export async function addNationalComparison(db: Database, done: Omit<NationalComparison, 'doneAt'>): Promise<void> {
  const { begunAt, compared, missing, different, strange, mended, examples } = done;
  const figures = [compared, missing, different, strange, mended];
  await select(db, 'add-comparison', add, [begunAt, ...figures, storableJson(examples)]);
}

type Row = Omit<NationalComparison, 'begunAt' | 'doneAt'> & { begunAt: Date; doneAt: Date };

export async function lastNationalComparison(db: Database): Promise<NationalComparison | null> {
  const [row] = await select<Row>(db, 'last-comparison', last, []);
  return row ? { ...row, begunAt: instant(row.begunAt), doneAt: instant(row.doneAt) } : null;
}
