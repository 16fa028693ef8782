import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** How many dossiers somebody has in hand, how many of them are near their date, and how many beyond it. */
export interface HandlerLoad {
  inHand: number;
  soon: number;
  late: number;
}

const text = `select assignee_id as "handlerId", count(distinct dossier_id)::int as "inHand",
    count(distinct dossier_id) filter (where due_at >= now() and due_at <= $2)::int as soon,
    count(distinct dossier_id) filter (where due_at < now())::int as late
  from task where agency_id = any($1) and role = 'handler' and assignee_id is not null group by assignee_id`;

/** What each handler of these agencies has in hand; who has nothing is not among them. */
export async function handlerLoads(
  db: Database,
  agencyIds: readonly string[],
  soonUntil: Instant,
): Promise<Map<string, HandlerLoad>> {
  const rows = await select<HandlerLoad & { handlerId: string }>(db, 'handler-loads', text, [agencyIds, soonUntil]);
  return new Map(rows.map(({ handlerId, inHand, soon, late }) => [handlerId, { inHand, soon, late }]));
}
