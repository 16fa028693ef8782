import { type Instant, plainDate } from '@mot-cua/calendar';
import {
  type Agency,
  findAgency,
  legalNow,
  type QueueBoard,
  queueBoard,
  type Ticket,
  takeTicket,
  type WaitingTicket,
  waitingTicket,
} from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { type DeskNow, deskNow } from '../reception/opening-hours.ts';
import { readMatter } from './ticket-label.ts';

type Db = Pick<Deps, 'db'>;

/** The waiting room of an agency, as anybody may see it: numbers and desks, nobody's name. */
export interface Hall {
  now: Instant;
  agency: Agency;
  board: QueueBoard;
  desk: DeskNow;
}

async function inForce({ db }: Db, agencyId: string): Promise<Pick<Hall, 'agency' | 'now'> | null> {
  const [agency, now] = await Promise.all([findAgency(db, agencyId), legalNow(db)]);
  const today = plainDate(now);
  if (!agency || (agency.validFrom ?? today) > today || (agency.validTo ?? today) < today) return null;
  return { agency, now };
}

/** Null: there is no such agency today. */
export async function readHall(deps: Db, { agencyId }: { agencyId: string }): Promise<Hall | null> {
  const found = await inForce(deps, agencyId);
  if (!found) return null;
  const [board, desk] = await Promise.all([queueBoard(deps.db, agencyId), deskNow(deps, agencyId, found.now)]);
  return { ...found, board, desk };
}

/** Takes the next number for a matter. `full`: too many wait; `closed`: nobody takes in now. Null: no such agency, or no such matter. */
export async function takeNumber(
  deps: Db,
  { agencyId, matter: asked }: { agencyId: string; matter: string },
): Promise<Ticket | 'full' | 'closed' | null> {
  const matter = readMatter(asked);
  const found = matter && (await inForce(deps, agencyId));
  if (!found) return null;
  if (!(await deskNow(deps, agencyId, found.now)).isOpen) return 'closed';
  return (await takeTicket(deps.db, agencyId, matter)) ?? 'full';
}

const ticketId = /^\d{1,18}$/;

export interface TicketInHall extends Hall {
  ticket: WaitingTicket;
}

/** A ticket of today, and how many come before. */
export async function readTicket(
  deps: Db,
  { agencyId, id }: { agencyId: string; id: string },
): Promise<TicketInHall | null> {
  const ticket = ticketId.test(id) ? await waitingTicket(deps.db, agencyId, id) : null;
  const hall = ticket && (await readHall(deps, { agencyId }));
  return hall && { ...hall, ticket };
}
