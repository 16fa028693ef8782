import {
  type DayHours,
  hoursOn,
  type Instant,
  isOpenNow,
  mondayOf,
  opensNext,
  type PlainDate,
  plainDate,
} from '@mot-cua/calendar';
import { type FoundAgency, legalNow } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { deskCalendars } from './desk-calendar.ts';

/** When the desk of an agency is open: today, and from Monday to Sunday of this week. */
export interface OpeningHours {
  agencyId: string;
  isOpen: boolean;
  today: DayHours | null;
  week: readonly DayHours[];
}

/** Whether somebody who comes now finds the desk open, and when it opens next where not; null: nobody knows yet. */
export type DeskNow =
  | { isOpen: true }
  | { isOpen: false; today: PlainDate; opens: { date: PlainDate; time: string } | null };

/** How the desk of an agency stands at a moment. */
export async function deskNow(deps: Pick<Deps, 'db'>, agencyId: string, now: Instant): Promise<DeskNow> {
  const calendar = (await deskCalendars(deps, [agencyId]))(agencyId);
  if (isOpenNow(calendar, now)) return { isOpen: true };
  return { isOpen: false, today: plainDate(now), opens: opensNext(calendar, now) };
}

/** The opening hours of agencies, in their order. */
export async function openingHours(
  deps: Pick<Deps, 'db'>,
  agencyIds: readonly string[],
  now: Instant,
): Promise<OpeningHours[]> {
  if (agencyIds.length === 0) return [];
  const calendarOf = await deskCalendars(deps, agencyIds);
  const today = plainDate(now);
  return agencyIds.map((agencyId) => {
    const calendar = calendarOf(agencyId);
    const week = hoursOn(calendar, mondayOf(today), 7);
    return {
      agencyId,
      isOpen: isOpenNow(calendar, now),
      today: week.find(({ date }) => date === today) ?? null,
      week,
    };
  });
}

/** Those of the agencies that a name found and that are still there. */
export async function openingOf(
  deps: Pick<Deps, 'db'>,
  answer: { found: readonly Pick<FoundAgency, 'id' | 'until'>[] } | { all: unknown },
): Promise<OpeningHours[]> {
  const here = 'found' in answer ? answer.found.flatMap(({ id, until }) => (until ? [] : [id])) : [];
  return here.length > 0 ? openingHours(deps, here, await legalNow(deps.db)) : [];
}

/** Those of one agency; null: there is none. */
export const openingAt = async (deps: Pick<Deps, 'db'>, agencyId: string): Promise<OpeningHours | null> =>
  (await openingHours(deps, [agencyId], await legalNow(deps.db)))[0] ?? null;
