import type { AgencyHours, Instant, PlainDate, WorkingCalendar } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { storableJson } from '../storable.ts';

/** Who announced days off or working hours, by which document, and since when every dossier has been looked at. */
export interface CalendarChange {
  version: string;
  /** The version that was in force before. */
  follows: string;
  document: string;
  occasion: string;
  daysOff: readonly PlainDate[];
  /** The working hours that it announced; null: days off. */
  hours: AgencyHours | null;
  announcedAt: Instant;
  announcedBy: string;
  announcerName: string | null;
  agencyId: string;
  countedAt: Instant | null;
}

export interface NewCalendar {
  calendar: WorkingCalendar;
  follows: string;
  document: string;
  occasion: string;
  daysOff: readonly PlainDate[];
  /** The agency whose working hours it announces. */
  hoursOf?: string;
  by: { staffId: string; agencyId: string };
}

const insert = `insert into official_calendar
    (version, data, valid_from, announced_at, announced_by, agency_id, document, occasion, follows, days_off, hours_of)
  values ($1, $2, (now() at time zone 'Asia/Ho_Chi_Minh')::date, now(), $3, $4, $5, $6, $7, $8::date[], $9)
  on conflict do nothing returning version`;

/** Puts a version in force. False: another one follows that version already. */
export async function announceCalendar(db: Database, announced: NewCalendar): Promise<boolean> {
  const { follows, document, occasion, daysOff, hoursOf = null, by } = announced;
  const { above: _, ...calendar } = announced.calendar;
  const words = [document, occasion, follows, daysOff, hoursOf];
  const row = [calendar.version, storableJson(calendar), by.staffId, by.agencyId, ...words];
  return (await select(db, 'announce-calendar', insert, row)).length > 0;
}

interface Row extends Omit<CalendarChange, 'announcedAt' | 'countedAt'> {
  announcedAt: Date;
  countedAt: Date | null;
}

const columns = `c.version, c.follows, c.document, c.occasion, c.days_off::text[] as "daysOff",
  c.announced_at as "announcedAt", c.announced_by as "announcedBy", s.full_name as "announcerName",
  c.agency_id as "agencyId", case when c.hours_of is not null then c.data->'own'->-1 end as hours, c.counted_at as "countedAt"
  from official_calendar c left join staff s on s.id = c.announced_by where c.follows is not null`;
const all = `select ${columns} order by c.announced_at desc, c.version desc limit 200`;
const uncounted = `select ${columns} and c.counted_at is null order by c.announced_at, c.version limit 200`;

const changeOf = ({ announcedAt, countedAt, ...row }: Row): CalendarChange => ({
  ...row,
  announcedAt: instant(announcedAt),
  countedAt: instantOrNull(countedAt),
});

/** What was announced, the newest first. */
export const calendarChanges = async (db: Database): Promise<CalendarChange[]> =>
  (await select<Row>(db, 'calendar-changes', all, [])).map(changeOf);

/** The announcements for which some dossier may not have been looked at yet, the oldest first. */
export const uncountedChanges = async (db: Database): Promise<CalendarChange[]> =>
  (await select<Row>(db, 'uncounted-changes', uncounted, [])).map(changeOf);

// Whoever still counts by the calendar before does so for half a minute: only a round begun later has seen all.
const counted = `update official_calendar set counted_at = now()
  where version = $1 and announced_at < $2::timestamptz - interval '1 minute'`;

/** A round over all dossiers is done; only one that began a minute after the announcement ends it. */
export async function markCounted(db: Database, version: string, begun: Instant): Promise<void> {
  await select(db, 'mark-counted', counted, [version, begun]);
}
