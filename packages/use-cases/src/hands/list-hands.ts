import type { Instant } from '@mot-cua/calendar';
import {
  dossiersInHand,
  dossiersWithGroup,
  groupsAt,
  type HandlerLoad,
  handlerLoads,
  staffAt,
  type WorkGroup,
} from '@mot-cua/db';
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
  /** With what waits until a member takes it; a closed one only while something does. */
  groups: WorkGroup[];
  /** Of the chosen handler, of all, or what waits with the chosen group. */
  rows: HandLine[];
  chosen: HandlerWithLoad | null;
  chosenGroup: WorkGroup | null;
  page: number;
  pages: number;
}

/** A page holds what can be given to another at once. */
const perPage = 50;

const nothing: HandlerLoad = { inHand: 0, soon: 0, late: 0 };

interface Asked {
  handlerId: string;
  groupId?: string;
  page: number;
  now: Instant;
}

/** Who of a head's agencies has what in hand, what waits with which group, and how pressing it is. */
export async function listHands(
  { db }: Pick<Deps, 'db'>,
  { handlerId, groupId, page, now }: Asked,
  staff: Staff,
): Promise<Hands> {
  const agencyIds = headedAgencies(staff);
  const [calendar, all] = await Promise.all([loadCalendar(db), groupsAt(db, agencyIds)]);
  const groups = all.filter(({ closedAt, waiting }) => !closedAt || waiting > 0);
  const chosenGroup = groups.find(({ id }) => id === groupId) ?? null;
  const part = { agencyIds, limit: perPage, skip: (page - 1) * perPage };
  const [loads, rows, ...members] = await Promise.all([
    handlerLoads(db, agencyIds, soonUntil(calendar, now)),
    chosenGroup
      ? dossiersWithGroup(db, { ...part, groupId: chosenGroup.id })
      : dossiersInHand(db, { ...part, ...(handlerId && { handlerId }) }),
    ...agencyIds.map((agencyId) => staffAt(db, agencyId, 'handler')),
  ]);
  const named = new Map(members.flat().map(({ id, fullName }) => [id, fullName]));
  const handlers = [...named].map(([id, name]) => ({ id, name, ...(loads.get(id) ?? nothing) }));
  const counted = handlerId ? [loads.get(handlerId) ?? nothing] : [...loads.values()];
  const count = chosenGroup?.waiting ?? counted.reduce((sum, { inHand }) => sum + inHand, 0);
  return {
    handlers,
    groups,
    rows: rows.map((row) => handLine(row, calendar, now)),
    chosen: handlers.find(({ id }) => id === handlerId) ?? null,
    chosenGroup,
    page,
    pages: Math.max(1, Math.ceil(count / perPage)),
  };
}
