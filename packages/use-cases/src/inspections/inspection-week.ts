import { addDays, instantAt, isPlainDate, type PlainDate, plainDate, weekdayOf } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { inspectionsAt, legalNow, type PlannedInspection, staffAt } from '@mot-cua/db';
import { inspectingAgencies } from '@mot-cua/policy';
import type { Procedure } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

export type WeekInspection = Omit<PlannedInspection, 'procedureCode' | 'procedureVersion'> & { procedure: Procedure };

/** A week, or one day of it, of the inspections of an agency. */
export interface InspectionWeek {
  agencyId: string;
  agencyIds: readonly string[];
  days: readonly PlainDate[];
  today: PlainDate;
  inspections: readonly WeekInspection[];
  /** Who can be sent. */
  inspectors: readonly { id: string; fullName: string }[];
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The seven days of the week in which a day lies, Monday first. */
export const weekOf = (day: PlainDate): PlainDate[] => {
  const monday = addDays(day, -weekdays.indexOf(weekdayOf(day)));
  return weekdays.map((_, place) => addDays(monday, place));
};

interface Asked {
  /** Empty: the first of one's own. */
  agencyId: string;
  /** A day; empty: today. */
  on: string;
  only: 'week' | 'day';
}

/** The inspections of a week at an agency of this person. Null: not for this person, or no such day. */
export async function readInspectionWeek(
  { db }: Pick<Deps, 'db'>,
  { agencyId: asked, on, only }: Asked,
  staff: Staff,
): Promise<InspectionWeek | null> {
  const agencyIds = inspectingAgencies(staff);
  const agencyId = asked === '' ? agencyIds[0] : agencyIds.find((id) => id === asked);
  if (!agencyId || (on !== '' && !isPlainDate(on))) return null;
  const today = plainDate(await legalNow(db));
  const days = only === 'day' ? [on || today] : weekOf(on || today);
  const from = instantAt(days[0] ?? today, '00:00');
  const to = instantAt(addDays(days.at(-1) ?? today, 1), '00:00');
  const [found, members] = await Promise.all([
    inspectionsAt(db, { agencyId, from, to, personId: staff.personId }),
    staffAt(db, agencyId, 'inspector'),
  ]);
  return {
    ...{ agencyId, agencyIds, days, today },
    inspections: found.map(({ procedureCode, procedureVersion, ...inspection }) => ({
      ...inspection,
      procedure: pinnedProcedure(procedureCode, procedureVersion),
    })),
    inspectors: members.map(({ id, fullName }) => ({ id, fullName })),
  };
}
