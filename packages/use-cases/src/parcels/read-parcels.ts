import { isPlainDate, type PlainDate, plainDate } from '@mot-cua/calendar';
import { type Agency, agenciesBy, legalNow, parcelsOfDay, refusedParcels, type SentParcel } from '@mot-cua/db';
import { resultAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

export interface ParcelsOfDay {
  agency: Agency;
  agencies: readonly Agency[];
  today: PlainDate;
  day: PlainDate;
  rows: readonly SentParcel[];
  next: string | null;
  /** What the carrier refused, of whatever day, and nobody has seen to; the oldest of them. */
  refused: { rows: readonly { dossierId: string; reference: string; trouble: string }[]; most: number };
}

const mostRefused = 20;

/** What an agency gave to the carrier on a day: one's first agency and today where none is asked. Null: not for this person. */
export async function readParcels(
  { db }: Pick<Deps, 'db'>,
  { agencyId: asked, day: wanted, ...page }: { agencyId: string; day: string; after?: string; limit: number },
  staff: Staff,
): Promise<ParcelsOfDay | null> {
  const mine = resultAgencies(staff);
  const agencyId = asked === '' ? mine[0] : mine.find((id) => id === asked);
  if (!agencyId) return null;
  const today = plainDate(await legalNow(db));
  const day = isPlainDate(wanted) && wanted <= today ? wanted : today;
  const [agencies, parcels, rows] = await Promise.all([
    agenciesBy(db, mine),
    parcelsOfDay(db, { agencyId, day, ...page }),
    refusedParcels(db, agencyId, mostRefused),
  ]);
  const agency = agencies.find(({ id }) => id === agencyId);
  return agency ? { agency, agencies, today, day, refused: { rows, most: mostRefused }, ...parcels } : null;
}
