import type { Instant } from '@mot-cua/calendar';
import { visitPlaces } from '@mot-cua/db';
import { type BookedVisit, type Procedure, visitHours } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { bookableDaysFrom, freeVisits } from './free-visits.ts';

type Asked = { agencyId: string; procedure: Procedure; now: Instant };

/** The free hours of an agency in the days that can be booked, the next first. Null: it sees all who come. */
export async function freeAt(
  { db }: Pick<Deps, 'db'>,
  { agencyId, procedure, now }: Asked,
): Promise<BookedVisit[] | null> {
  const days = bookableDaysFrom(await todayOf(db, now));
  return freeVisits(await visitPlaces(db, { agencyId, days, hours: visitHours(procedure) }), now);
}
