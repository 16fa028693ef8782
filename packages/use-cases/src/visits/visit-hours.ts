import {
  type AgencyInTree,
  agenciesUnder,
  legalNow,
  saveVisitHours,
  type VisitHours,
  type VisitPlace,
  visitHoursOf,
  visitPlaces,
} from '@mot-cua/db';
import { administeredAgencies } from '@mot-cua/policy';
import { type Answers, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { bookableDaysFrom } from './free-visits.ts';
import { hourField, offeredHours, visitHoursPage } from './visit-hours-page.ts';

type Db = Pick<Deps, 'db'>;

/** How many people an agency sees at each hour, and who is booked. */
export interface AgencyVisits {
  agencyId: string;
  agencies: readonly Pick<AgencyInTree, 'id' | 'nameVi' | 'nameEn'>[];
  hours: readonly string[];
  /** What holds, and what will hold later; empty: all who come are seen. */
  plans: readonly VisitHours[];
  /** Hours of days to come at which somebody is booked. */
  booked: readonly VisitPlace[];
}

async function administered({ db }: Db, agencyId: string, staff: Staff) {
  const agencies = (await agenciesUnder(db, administeredAgencies(staff))).filter(({ isPast }) => !isPast);
  const chosen = agencyId === '' ? agencies[0] : agencies.find(({ id }) => id === agencyId);
  return chosen && { agencies, agencyId: chosen.id };
}

const placesFrom = async ({ db }: Db, agencyId: string): Promise<VisitPlace[]> => {
  const days = bookableDaysFrom(await todayOf(db, await legalNow(db)));
  return visitPlaces(db, { agencyId, days, hours: offeredHours });
};

/** The agency that was asked for, or the first one. Null: not for this person. */
export async function readVisitHours(
  deps: Db,
  { agencyId: asked }: { agencyId: string },
  staff: Staff,
): Promise<AgencyVisits | null> {
  const found = await administered(deps, asked, staff);
  if (!found) return null;
  const { agencyId } = found;
  const [plans, places] = await Promise.all([visitHoursOf(deps.db, agencyId), placesFrom(deps, agencyId)]);
  return { ...found, hours: offeredHours, plans, booked: places.filter(({ taken }) => taken > 0) };
}

const plannedIn = (answers: Answers): VisitHours => ({
  from: String(answers.from),
  holds: Object.fromEntries(offeredHours.map((hour) => [hour, Number(answers[hourField(hour)])])),
});

export type SetVisitHours = { saved: true } | { problems: PageProblems } | { overbooked: VisitPlace[] } | null;

interface Asked {
  agencyId: string;
  raw: RawAnswers;
  /** They have seen who is booked beyond it. */
  sure: boolean;
}

/** Says from which day on how many are seen. Whoever is booked keeps their place, and that is said first. Null: not for this person. */
export async function setVisitHours(deps: Db, { agencyId, raw, sure }: Asked, staff: Staff): Promise<SetVisitHours> {
  const found = agencyId === '' ? null : await administered(deps, agencyId, staff);
  if (!found) return null;
  const today = await todayOf(deps.db, await legalNow(deps.db));
  const { answers, problems } = parsePage(visitHoursPage, raw, {}, today);
  if (Object.keys(problems).length > 0) return { problems };
  const plan = plannedIn(answers);
  const places = sure ? [] : await placesFrom(deps, agencyId);
  const overbooked = places.filter(({ day, hour, taken }) => day >= plan.from && taken > (plan.holds[hour] ?? 0));
  if (overbooked.length > 0) return { overbooked };
  await saveVisitHours(deps.db, { ...plan, agencyId }, staff.id);
  return { saved: true };
}
