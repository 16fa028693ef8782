import type { Instant } from '@mot-cua/calendar';
import {
  callNext,
  closeDesk,
  endTicket,
  type OpenDesk,
  openDesk,
  type QueueBoard,
  queueBoard,
  recallTicket,
  type Ticket,
  takeTicket,
} from '@mot-cua/db';
import { deskAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type DeskNow, deskNow } from '../reception/opening-hours.ts';
import { type ExpectedVisit, todaysVisits } from '../visits/todays-visits.ts';
import { readMatter } from './ticket-label.ts';

type Db = Pick<Deps, 'db'>;

export const mostDesks = 30;

/** The queue as somebody sees it who sits, or will sit, at a desk of their agency. */
export interface CallingDesk {
  agencyId: string;
  /** All at whose desks this person sits. */
  agencyIds: readonly string[];
  board: QueueBoard;
  desk: OpenDesk | null;
  /** Whether the machine gives numbers now. */
  reception: DeskNow;
  /** Who is expected today, by hour. */
  visits: readonly ExpectedVisit[];
}

const readNumber = (text: string): number | null => {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= mostDesks ? number : null;
};

/** The queue of an agency, of one's own first one when none is named. Null: not for this person. */
export async function readCalling(
  { db }: Db,
  { now, ...asked }: { agencyId: string; desk: string; now: Instant },
  staff: Staff,
): Promise<CallingDesk | null> {
  const agencyIds = deskAgencies(staff);
  const agencyId = asked.agencyId === '' ? agencyIds[0] : agencyIds.find((id) => id === asked.agencyId);
  if (!agencyId) return null;
  const [board, visits, reception] = await Promise.all([
    queueBoard(db, agencyId),
    todaysVisits({ db }, { agencyId }, staff),
    deskNow({ db }, agencyId, now),
  ]);
  const number = readNumber(asked.desk);
  return {
    agencyId,
    agencyIds,
    board,
    visits,
    reception,
    desk: board.desks.find((desk) => desk.number === number) ?? null,
  };
}

/** What somebody at a desk does, as it came in a form. */
export interface DeskAct {
  agencyId: string;
  desk: string;
  does: string;
  /** The ticket at the desk as the page showed it; empty: none. */
  ticket: string;
  /** To open a desk for, or to give a number for. */
  matters: readonly string[];
}

const ticketId = /^\d{1,18}$/;

export type DeskOutcome = 'done' | 'stale' | 'noMatter' | { given: Ticket };

/** Does it. `stale`: the queue moved on meanwhile. Null: not theirs to do, or nothing that can be done. */
export async function actAtDesk({ db }: Db, act: DeskAct, staff: Staff): Promise<DeskOutcome | null> {
  const desk = readNumber(act.desk);
  const agencyId = deskAgencies(staff).find((id) => id === act.agencyId);
  if (!desk || !agencyId) return null;
  const place = { agencyId, desk };
  const matters = act.matters.flatMap((text) => readMatter(text) ?? []);
  const ticket = { ...place, ticketId: ticketId.test(act.ticket) ? act.ticket : '0' };
  const stale = (moved: boolean) => (moved ? 'done' : 'stale');
  switch (act.does) {
    case 'open':
      if (matters.length === 0) return 'noMatter';
      await openDesk(db, place, matters);
      return 'done';
    case 'close':
      await closeDesk(db, place);
      return 'done';
    case 'next':
      return stale(Boolean(await callNext(db, { ...place, current: act.ticket || null, staffId: staff.id })));
    case 'recall':
      return stale(await recallTicket(db, ticket));
    case 'served':
    case 'absent':
      return stale(await endTicket(db, ticket, act.does));
    case 'give': {
      const given = matters[0] ? await takeTicket(db, agencyId, matters[0]) : null;
      return given ? { given } : 'noMatter';
    }
    default:
      return null;
  }
}
