import { type Instant, instantAt } from '@mot-cua/calendar';
import { addMaintenance, legalNow, type Maintenance } from '@mot-cua/db';
import { type Answers, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { administeringAgency } from '../reorganisation/administering-agency.ts';
import { forgetMaintenance } from './coming-maintenance.ts';
import { maintenancePage } from './maintenance-page.ts';

/** `endsTooSoon`: it ends before it starts, or is over; `toldTooLate`: people would have less than a day's notice. */
export type MaintenanceTrouble = 'endsTooSoon' | 'toldTooLate';

export type AnnouncedMaintenance =
  | { announced: true }
  | { problems: PageProblems }
  | { trouble: MaintenanceTrouble }
  | null;

/** Circular 32/2017: people are told at least a day before. */
const noticeMs = 24 * 3_600_000;

const asMaintenance = (id: string, answers: Answers): Maintenance => {
  const said = (name: (typeof maintenancePage.fields)[number]['name']) => String(answers[name] ?? '');
  return {
    id,
    startsAt: instantAt(said('startDate'), said('startTime')),
    endsAt: instantAt(said('endDate'), said('endTime')),
    told: { vi: said('toldVi'), en: said('toldEn') },
  };
};

function troubleWith({ startsAt, endsAt }: Maintenance, isUrgent: boolean, now: Instant): MaintenanceTrouble | null {
  if (endsAt <= startsAt || endsAt <= now) return 'endsTooSoon';
  return !isUrgent && Date.parse(startsAt) - Date.parse(now) < noticeMs ? 'toldTooLate' : null;
}

/** Tells everybody on every page when the service will not be there. Null: not for this person to say. */
export async function announceMaintenance(
  deps: Pick<Deps, 'db'>,
  { raw, intentId }: { raw: RawAnswers; intentId: string },
  staff: Staff,
): Promise<AnnouncedMaintenance> {
  if (!(await administeringAgency(deps, staff))) return null;
  const now = await legalNow(deps.db);
  const { answers, problems } = parsePage(maintenancePage, raw, {}, await todayOf(deps.db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const maintenance = asMaintenance(intentId, answers);
  const trouble = troubleWith(maintenance, answers.urgent === 'urgent', now);
  if (trouble) return { trouble };
  await addMaintenance(deps.db, maintenance, staff.id);
  forgetMaintenance(deps.db);
  return { announced: true };
}
