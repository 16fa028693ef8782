import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { today } from './today.ts';

/** What somebody comes for: to hand in, to fetch a result, to ask. Each has numbers of its own. */
export const matters = ['submit', 'collect', 'advice'] as const;
export type Matter = (typeof matters)[number];

interface Place {
  agencyId: string;
  desk: number;
}

const open = `insert into service_desk (agency_id, number, matters) values ($1, $2, $3)
  on conflict (agency_id, number) do update set matters = excluded.matters`;
const close = `with served as (
    update queue_ticket set state = 'served', ended_at = now()
    where agency_id = $1 and day = ${today} and desk = $2 and state = 'called')
  delete from service_desk where agency_id = $1 and number = $2`;

/** Opens a desk, or says anew what it is for. */
export async function openDesk(db: Database, { agencyId, desk }: Place, wanted: readonly Matter[]): Promise<void> {
  await select(db, 'open-desk', open, [agencyId, desk, wanted]);
}

/** Closes a desk; whoever stands there has been served. */
export async function closeDesk(db: Database, { agencyId, desk }: Place): Promise<void> {
  await select(db, 'close-desk', close, [agencyId, desk]);
}
