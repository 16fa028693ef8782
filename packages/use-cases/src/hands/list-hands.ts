import type { Instant } from '@mot-cua/calendar';
import { dossiersInHand, type HandlerLoad, handlerLoads, staffAt } from '@mot-cua/db';
import { headedAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { soonUntil } from '../staff/list-work.ts';
import { type HandLine, handLine } from './hand-line.ts';

interface HandlerWithLoad extends HandlerLoad {
  id: string;
  name: string;
}

export interface Hands {
  handlers: HandlerWithLoad[];
  /** Of the chosen handler, or of all. */
  rows: HandLine[];
  chosen: HandlerWithLoad | null;
  page: number;
  pages: number;
}

/** A page holds what can be given to another at once. */
const perPage = 50;

const nothing: HandlerLoad = { inHand: 0, soon: 0, late: 0 };

/** Who of a head's agencies has what in hand, and how pressing it is. */
export async function listHands(
  { db }: Pick<Deps, 'db'>,
  { handlerId, page, now }: { handlerId: string; page: number; now: Instant },
  staff: Staff,
): Promise<Hands> {
  const agencyIds = headedAgencies(staff);
  const calendar = await loadCalendar(db);
  const asked = { agencyIds, ...(handlerId && { handlerId }), limit: perPage, skip: (page - 1) * perPage };
  const [loads, rows, ...members] = await Promise.all([
    handlerLoads(db, agencyIds, soonUntil(calendar, now)),
    dossiersInHand(db, asked),
    ...agencyIds.map((agencyId) => staffAt(db, agencyId, 'handler')),
  ]);
  const named = new Map(members.flat().map(({ id, fullName }) => [id, fullName]));
  const handlers = [...named].map(([id, name]) => ({ id, name, ...(loads.get(id) ?? nothing) }));
  const counted = handlerId ? [loads.get(handlerId) ?? nothing] : [...loads.values()];
  const count = counted.reduce((sum, { inHand }) => sum + inHand, 0);
  return {
    handlers,
    rows: rows.map((row) => handLine(row, calendar, now)),
    chosen: handlers.find(({ id }) => id === handlerId) ?? null,
    page,
    pages: Math.max(1, Math.ceil(count / perPage)),
  };
}
