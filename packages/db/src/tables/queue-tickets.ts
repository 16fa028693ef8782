import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { select } from '../select.ts';
import type { Matter } from './service-desks.ts';
import { today } from './today.ts';

const mostWaiting = 300;

/** A number on its day; with its agency it names one person who waits. */
export interface Ticket {
  id: string;
  matter: Matter;
  number: number;
}

// The number and its ticket are one statement: no number is lost, none is given twice.
const take = `with counted as (
    insert into ticket_counter as c (agency_id, day, matter, last)
      select $1, ${today}, $2, 1 where (select count(*) from queue_ticket t
        where t.agency_id = $1 and t.day = ${today} and t.state = 'waiting') < ${mostWaiting}
    on conflict (agency_id, day, matter) do update set last = c.last + 1 returning day, last)
  insert into queue_ticket (agency_id, day, matter, number, taken_at)
    select $1, day, $2, last, now() from counted returning id, matter, number`;

/** Gives the next number of the day; null: too many wait already. */
export async function takeTicket(db: Database, agencyId: string, matter: Matter): Promise<Ticket | null> {
  const [ticket] = await select<Ticket>(db, 'take-ticket', take, [agencyId, matter]);
  return ticket ?? null;
}

/** The same within a transaction. */
export async function takeTicketIn(client: PoolClient, agencyId: string, matter: Matter): Promise<Ticket | null> {
  const { rows } = await client.query<Ticket>(take, [agencyId, matter]);
  return rows[0] ?? null;
}

export interface Calling {
  agencyId: string;
  desk: number;
  /** Who stands there as far as the clerk knows; null: nobody. A second press of the same button changes nothing. */
  current: string | null;
  staffId: string;
}

const lockDesk = 'select matters from service_desk where agency_id = $1 and number = $2 for update';
const atDesk = `select id from queue_ticket where agency_id = $1 and day = ${today} and desk = $2 and state = 'called'`;
const serve = `update queue_ticket set state = 'served', ended_at = now() where id = $1`;
const call = `update queue_ticket set state = 'called', desk = $2, first_called_at = now(), called_at = now(), called_by = $4
  where id = (
    select id from queue_ticket
    where agency_id = $1 and day = ${today} and state = 'waiting' and matter = any($3)
    order by id limit 1 for update skip locked)
  returning id, matter, number`;

/**
 * Ends the one at the desk as served and calls the one who has waited longest for what the desk is for. Null: nobody waits,
 * or somebody else called meanwhile. No ticket is ever called to two desks.
 */
export function callNext(db: Database, { agencyId, desk, current, staffId }: Calling): Promise<Ticket | null> {
  return inTransaction(db, async (client) => {
    const locked = await client.query<{ matters: Matter[] }>(lockDesk, [agencyId, desk]);
    const [open] = locked.rows;
    const { rows: standing } = await client.query<{ id: string }>(atDesk, [agencyId, desk]);
    const there = standing[0]?.id ?? null;
    if (!open || there !== current) return null;
    if (there) await client.query(serve, [there]);
    const { rows } = await client.query<Ticket>(call, [agencyId, desk, open.matters, staffId]);
    return rows[0] ?? null;
  });
}

type AtDesk = Pick<Calling, 'agencyId' | 'desk'> & { ticketId: string };

const ofDesk = `id = $1 and agency_id = $2 and day = ${today} and desk = $3 and state = 'called'`;
const again = `update queue_ticket set called_at = now() where ${ofDesk} returning id`;
const end = `update queue_ticket set state = $4, ended_at = now() where ${ofDesk} returning id`;

/** Calls once more whoever was called to this desk. */
export const recallTicket = async (db: Database, { ticketId, agencyId, desk }: AtDesk): Promise<boolean> =>
  (await select(db, 'recall-ticket', again, [ticketId, agencyId, desk])).length > 0;

/** Whoever was called to this desk has been served, or did not come. */
export const endTicket = async (
  db: Database,
  { ticketId, agencyId, desk }: AtDesk,
  as: 'served' | 'absent',
): Promise<boolean> => (await select(db, 'end-ticket', end, [ticketId, agencyId, desk, as])).length > 0;
