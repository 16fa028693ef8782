import { setVisitHours } from '../visits/visit-hours.ts';
import type { World } from './make-world.ts';
import { copyPages } from './story.ts';

/** So many at nine, one at eight and at ten, nobody at two, five at three; from a day in March. */
export const holding = (nineHolds: number, from = '2') => ({
  ...{ 'from.day': from, 'from.month': '3', 'from.year': '2026' },
  ...{ at0800: '1', at0900: String(nineHolds), at1000: '1', at1400: '0', at1500: '5' },
});

export async function sayHours({ deps, cast }: World, nineHolds: number): Promise<void> {
  const given = { agencyId: 'bach-mai', raw: holding(nineHolds), sure: true };
  const outcome = await setVisitHours(deps, given, cast.admin);
  if (!outcome || !('saved' in outcome)) throw new Error(`Not said: ${JSON.stringify(outcome)}`);
}

/** A certified copy, with a visit at an hour of a day in March. */
export const copyAt = (hour: string, day = '3') => ({
  ...copyPages,
  visit: { ...copyPages.visit, 'visitDate.day': day, visitTime: hour },
});

/** How many are booked at an hour. */
export async function bookedAt({ deps }: World, day: string, hour: string): Promise<number> {
  const { rows } = await deps.db.pool.query('select from appointment where day = $1 and hour = $2', [day, hour]);
  return rows.length;
}

/** Nobody is booked, and nothing was said of hours. */
export async function forgetVisits({ deps }: World): Promise<void> {
  await deps.db.pool.query('delete from appointment');
  await deps.db.pool.query('delete from visit_hours');
}
