import { receptionOf, type WorkingCalendar } from '@mot-cua/calendar';
import { receptionHoursFor } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';

/** When the desks of these agencies take in, by agency; one question for all of them. */
export async function deskCalendars(
  { db }: Pick<Deps, 'db'>,
  agencyIds: readonly string[],
): Promise<(agencyId: string) => WorkingCalendar> {
  const [calendar, lines] = await Promise.all([loadCalendar(db), receptionHoursFor(db, agencyIds)]);
  const byAgency = Map.groupBy(lines, ({ forId }) => forId);
  return (agencyId) => receptionOf(calendar, agencyId, byAgency.get(agencyId) ?? []);
}
