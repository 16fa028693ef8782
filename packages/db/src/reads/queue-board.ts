import type { Database } from '../database.ts';
import { select } from '../select.ts';
import type { Ticket } from '../tables/queue-tickets.ts';
import type { Matter } from '../tables/service-desks.ts';
import { today } from '../tables/today.ts';

/** A desk that is open, and who was called to it. */
export interface OpenDesk {
  number: number;
  matters: readonly Matter[];
  called: Ticket | null;
}

/** How the queue of an agency stands today. */
export interface QueueBoard {
  /** By number. */
  desks: readonly OpenDesk[];
  /** The last called first. */
  called: readonly (Ticket & { desk: number })[];
  waiting: Readonly<Record<Matter, number>>;
  /** From taking a number to being called, today; null: nobody was called yet. */
  averageWaitMinutes: number | null;
}

/** A ticket of today, and how many with the same matter come before. */
export interface WaitingTicket extends Ticket {
  state: 'waiting' | 'called' | 'served' | 'absent';
  desk: number | null;
  ahead: number;
}

const desks = 'select number, matters from service_desk where agency_id = $1 order by number';
const called = `select id, matter, number, desk from queue_ticket
  where agency_id = $1 and day = ${today} and state = 'called' order by called_at desc, id desc`;
const figures = `select
    count(*) filter (where state = 'waiting' and matter = 'submit')::int as submit,
    count(*) filter (where state = 'waiting' and matter = 'collect')::int as collect,
    count(*) filter (where state = 'waiting' and matter = 'advice')::int as advice,
    (avg(extract(epoch from first_called_at - taken_at)) / 60)::float as "averageWaitMinutes"
  from queue_ticket where agency_id = $1 and day = ${today}`;
const one = `select t.id, t.matter, t.number, t.state, t.desk, (select count(*)::int from queue_ticket e
    where e.agency_id = t.agency_id and e.day = t.day and e.matter = t.matter and e.state = 'waiting' and e.id < t.id) as ahead
  from queue_ticket t where t.agency_id = $1 and t.day = ${today} and t.id = $2`;

type Figures = Record<Matter, number> & Pick<QueueBoard, 'averageWaitMinutes'>;

export async function queueBoard(db: Database, agencyId: string): Promise<QueueBoard> {
  const [open, atDesks, [counted]] = await Promise.all([
    select<Omit<OpenDesk, 'called'>>(db, 'open-desks', desks, [agencyId]),
    select<Ticket & { desk: number }>(db, 'called-tickets', called, [agencyId]),
    select<Figures>(db, 'queue-figures', figures, [agencyId]),
  ]);
  if (!counted) throw new Error('Nothing was counted');
  const { averageWaitMinutes, ...waiting } = counted;
  const standingAt = (number: number) => atDesks.find(({ desk }) => desk === number) ?? null;
  const filled = open.map((desk) => ({ ...desk, called: standingAt(desk.number) }));
  return { desks: filled, called: atDesks, waiting, averageWaitMinutes };
}

/** Null: there is no such ticket here today. */
export async function waitingTicket(db: Database, agencyId: string, id: string): Promise<WaitingTicket | null> {
  const [ticket] = await select<WaitingTicket>(db, 'waiting-ticket', one, [agencyId, id]);
  return ticket ?? null;
}
