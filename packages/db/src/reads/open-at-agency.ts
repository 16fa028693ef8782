import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** What waits at an agency: dossiers received there and not closed, those it settles, and those on which it is asked; petitions. */
export interface OpenAtAgency {
  received: number;
  competent: number;
  tasks: number;
  petitions: number;
}

const text = `select
  (select count(*)::int from dossier where closed_at is null and receiving_agency_id = $1) as received,
  (select count(*)::int from dossier where closed_at is null and competent_agency_id = $1) as competent,
  (select count(distinct dossier_id)::int from task where agency_id = $1) as tasks,
  (select count(*)::int from petition where agency_id = $1 and state in ('sent', 'received')) as petitions`;

export async function openAtAgency(db: Database, agencyId: string): Promise<OpenAtAgency> {
  const [found] = await select<OpenAtAgency>(db, 'open-at-agency', text, [agencyId]);
  return found ?? { received: 0, competent: 0, tasks: 0, petitions: 0 };
}
