import type { WorkingCalendar } from '@mot-cua/calendar';
import {
  type AgencyInTree,
  agenciesUnder,
  type CalendarChange,
  calendarChanges,
  type RecountedDossier,
  recountedDossiers,
} from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { announcingAgency } from './announcing-agency.ts';
import { hoursAgency } from './hours-agency.ts';

export interface CalendarPage {
  calendar: WorkingCalendar;
  changes: readonly CalendarChange[];
}

/** The calendar in force and what was announced. Null: not for this person. */
export async function readCalendar(deps: Pick<Deps, 'db'>, staff: Staff): Promise<CalendarPage | null> {
  if (!(await announcingAgency(deps, staff))) return null;
  const [calendar, changes] = await Promise.all([loadCalendar(deps.db), calendarChanges(deps.db)]);
  return { calendar, changes };
}

export interface ChangePage {
  change: CalendarChange;
  rows: readonly RecountedDossier[];
  count: number;
  page: number;
  pages: number;
  agencies: readonly AgencyInTree[];
}

const perPage = 100;

/** What an announcement did, dossier by dossier, from their journals. Null: not there, or not for this person. */
export async function readChange(
  deps: Pick<Deps, 'db'>,
  { version, page }: { version: string; page: number },
  staff: Staff,
): Promise<ChangePage | null> {
  const change = (await calendarChanges(deps.db)).find((each) => each.version === version);
  const theirs = change?.hours && (await hoursAgency(deps, change.hours.agencyId, staff));
  const agencyId = theirs?.by ?? (await announcingAgency(deps, staff));
  if (!change || !agencyId) return null;
  const asked = { announcement: version, limit: perPage, skip: (page - 1) * perPage };
  const [{ rows, count }, agencies] = await Promise.all([
    recountedDossiers(deps.db, asked),
    agenciesUnder(deps.db, [agencyId]),
  ]);
  return { change, rows, count, agencies, page, pages: Math.max(1, Math.ceil(count / perPage)) };
}
