import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** One trip to the database, prepared as the product prepares its own. */
export async function ask<T extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<T[]> {
  const { rows } = await pool.query<T>({ name, text, values });
  return rows;
}

/** Who asks: the cheapest question of that kind, by a primary key. */
export const whoAsks = (id: string) =>
  ask<{ name: string }>('who', 'SELECT name_vi AS name FROM agency WHERE id = $1', [id]);
