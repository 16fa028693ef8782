import {
  type Announcement,
  type AnnouncementProblem,
  announceDays,
  announcementProblems,
  type PlainDate,
} from '@mot-cua/calendar';
import { type AgencyInTree, agenciesUnder } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { announcingAgency } from './announcing-agency.ts';
import { type Concerned, concernedBy } from './concerned-dossiers.ts';

export interface DaysPreview extends Concerned {
  /** The version that was looked at: an announcement is made on this one only. */
  version: string;
  daysOff: readonly PlainDate[];
  agencies: readonly AgencyInTree[];
}

/** What an announcement would do to every dossier. Writes nothing. Null: not for this person. */
export async function previewDays(
  deps: Pick<Deps, 'db'>,
  announced: Announcement,
  staff: Staff,
): Promise<DaysPreview | { problems: AnnouncementProblem[] } | null> {
  const agencyId = await announcingAgency(deps, staff);
  if (!agencyId) return null;
  const before = await loadCalendar(deps.db);
  const problems = announcementProblems(before, announced);
  if (problems.length > 0) return { problems };
  const { calendar: after, daysOff } = announceDays(before, announced);
  const words = { announcement: after.version, document: announced.document, occasion: announced.name };
  const [first] = [...daysOff, ...(announced.makeUp ? [announced.makeUp] : [])].sort();
  const reached = { from: first ?? announced.from, agencyIds: null };
  const by = { staffId: staff.id, agencyId };
  const found = await concernedBy(deps.db, { ...words, daysOff, before, after }, reached, by);
  return { ...found, agencies: await agenciesUnder(deps.db, [agencyId]), version: before.version, daysOff };
}
