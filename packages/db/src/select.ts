import type { QueryResultRow } from 'pg';
import type { Database } from './database.ts';

/** Rows of a prepared statement; `name` must stand for this one text only. */
export async function select<Row extends QueryResultRow>(
  { pool }: Database,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await pool.query<Row>({ name, text, values: [...values] });
  return rows;
}
