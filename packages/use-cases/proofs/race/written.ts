import type { Query } from '../query.ts';
import type { Orders } from './prepare.ts';

/** What stands in the tables for a dossier, counted by plain SQL; `drawn`: of all books of numbers together. */
export interface Written {
  version: number;
  state: unknown;
  entries: number;
  promises: number;
  texts: number;
  submissions: number;
  notices: number;
  drawn: number;
  orders: string;
}

const written = `select d.version, d.state,
    (select count(*)::int from dossier_event e where e.dossier_id = x.id) as entries,
    (select count(*)::int from outbox o where o.dossier_id = x.id) as promises,
    (select count(*)::int from dossier_text t where t.dossier_id = x.id) as texts,
    (select count(*)::int from dossier_answers a where a.dossier_id = x.id) as submissions,
    (select count(*)::int from notice n where n.dossier_id = x.id) as notices,
    (select coalesce(sum(last), 0)::int from number_counter) as drawn,
    (select coalesce(string_agg(ref || ' ' || status, ', ' order by ref collate "C"), '') from payment_order p
      where p.dossier_id = x.id) as orders
  from (select $1::uuid as id) x left join dossier d on d.id = x.id`;

export async function lookAt(query: Query, id: string): Promise<Written> {
  const [row] = await query<Written>(written, [id]);
  if (!row) throw new Error('Counting answered nothing');
  return { ...row, version: row.version ?? 0 };
}

/** The orders in the words of `Written`. */
export const inWords = (orders: Orders): string =>
  [...orders]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([ref, status]) => `${ref} ${status}`)
    .join(', ');
