import type { PlainDate, WorkingCalendar } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { day } from '../instants.ts';

/** All versions, the one in force first. */
export async function loadCalendars({ prisma }: Database): Promise<WorkingCalendar[]> {
  const orderBy = [{ validFrom: 'desc' }, { announcedAt: 'desc' }, { version: 'desc' }] as const;
  const rows = await prisma.officialCalendar.findMany({ orderBy: [...orderBy], take: 1000 });
  return rows.map(({ data }) => data as unknown as WorkingCalendar);
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
