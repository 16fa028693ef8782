import type { PlainDate, WorkingCalendar } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { day } from '../instants.ts';
import { select } from '../select.ts';

const tree = 'select id, parent_id as "parentId" from agency where parent_id is not null';

/** Which agency is above which: for whom hours hold that one of them announced. It is the same for every version. */
async function withTree(db: Database, calendars: WorkingCalendar[]): Promise<WorkingCalendar[]> {
  if (calendars.every(({ own }) => !own?.length)) return calendars;
  const rows = await select<{ id: string; parentId: string }>(db, 'agency-tree', tree, []);
  const above = Object.fromEntries(rows.map(({ id, parentId }) => [id, parentId]));
  return calendars.map((calendar) => ({ ...calendar, above }));
}

/** All versions, the one in force first. */
export async function loadCalendars(db: Database): Promise<WorkingCalendar[]> {
  const orderBy = [{ validFrom: 'desc' }, { announcedAt: 'desc' }, { version: 'desc' }] as const;
  const rows = await db.prisma.officialCalendar.findMany({ orderBy: [...orderBy], take: 1000 });
  return withTree(
    db,
    rows.map(({ data }) => data as unknown as WorkingCalendar),
  );
}

/** Adds a version. One that is there never changes: deadlines were counted by it. */
export async function addCalendar(
  { prisma }: Database,
  calendar: WorkingCalendar,
  validFrom: PlainDate,
): Promise<void> {
  const data = { version: calendar.version, data: JSON.parse(JSON.stringify(calendar)), validFrom: day(validFrom) };
  await prisma.officialCalendar.createMany({ data, skipDuplicates: true });
}
