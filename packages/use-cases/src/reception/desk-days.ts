import { addDays, type DayHours, hoursOn, plainDate } from '@mot-cua/calendar';
import { findAgency, legalNow } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';
import { type Reach, reachOf } from '../reading/dossier-view.ts';
import { deskCalendars } from './desk-calendar.ts';

const soon = 7;
const watched = 30;

/** Where and when somebody who comes is received: the desk, its next week, and on which days of the month it is closed besides. */
export interface DeskDays {
  agency: AgencyName;
  reach: Reach;
  address: string | null;
  days: readonly DayHours[];
  closed: readonly DayHours[];
}

/** The next days of a desk; null: there is no such agency. */
export async function deskDays(deps: Pick<Deps, 'db'>, agencyId: string): Promise<DeskDays | null> {
  const [found, calendarOf, now] = await Promise.all([
    findAgency(deps.db, agencyId),
    deskCalendars(deps, [agencyId]),
    legalNow(deps.db),
  ]);
  if (!found) return null;
  const [calendar, today] = [calendarOf(agencyId), plainDate(now)];
  const later = hoursOn(calendar, addDays(today, soon), watched - soon);
  return {
    agency: agencyName(found, agencyId),
    reach: reachOf(found),
    address: found.address ?? null,
    days: hoursOn(calendar, today, soon),
    closed: later.filter(({ holiday }) => holiday),
  };
}
