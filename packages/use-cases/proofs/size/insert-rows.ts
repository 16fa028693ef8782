import type { Connection } from './connection.ts';

const atOnce = 2000;

/** Inserts rows in portions; they travel as JSON, so that a column may hold a list. */
export async function insertRows(
  client: Connection,
  into: string,
  types: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const columns = types.map((type, i) =>
    type.endsWith('[]') ? `array(select jsonb_array_elements_text(r->${i}))` : `(r->>${i})::${type}`,
  );
  const text = `insert into ${into} select ${columns.join(', ')} from jsonb_array_elements($1::jsonb) r`;
  for (let from = 0; from < rows.length; from += atOnce) {
    await client.query(text, [JSON.stringify(rows.slice(from, from + atOnce))]);
  }
}
