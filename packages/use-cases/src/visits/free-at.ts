import type { Instant } from '@mot-cua/calendar';
import { visitPlaces } from '@mot-cua/db';
import { type BookedVisit, type Procedure, visitHours } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { deskCalendars } from '../reception/desk-calendar.ts';
import { bookableDaysFrom, freeVisits } from './free-visits.ts';

type Asked = { agencyId: string; procedure: Procedure; now: Instant };

/** The free hours of an agency in the days that can be booked, the next first. Null: it sees all who come in those hours. */
export async function freeAt(
  { db }: Pick<Deps, 'db'>,
  { agencyId, procedure, now }: Asked,
): Promise<BookedVisit[] | null> {
  const days = bookableDaysFrom(await todayOf(db, now));
  const [places, desk] = await Promise.all([
    visitPlaces(db, { agencyId, days, hours: visitHours(procedure) }),
    deskCalendars({ db }, [agencyId]),
  ]);
  return freeVisits(places, now, desk(agencyId));
}
