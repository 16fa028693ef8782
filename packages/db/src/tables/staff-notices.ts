import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** A dossier came into somebody's hands or left them, will soon be late or is, or the carrier refused its result. */
export type StaffNoticeKind =
  | 'handedToYou'
  | 'takenFromYou'
  | 'stepTakenBack'
  | 'nearDue'
  | 'overdue'
  | 'parcelRefused';

export interface NewStaffNotice {
  staffId: string;
  dossierId: string;
  kind: StaffNoticeKind;
  /** What it is about, apart from the dossier: the same again is not told again. */
  about: string;
  dueAt: Instant | null;
}

/** A notice with the dossier as it is called. */
export interface StaffNoticeRow extends Pick<NewStaffNotice, 'dossierId' | 'kind' | 'dueAt'> {
  id: string;
  createdAt: Instant;
  readAt: Instant | null;
  reference: string;
  procedureCode: string;
  procedureVersion: string;
  /** In whose hands the dossier is now. */
  handlerName: string | null;
}

type Row = Omit<StaffNoticeRow, 'createdAt' | 'readAt' | 'dueAt'> & { createdAt: Date } & Record<
    'readAt' | 'dueAt',
    Date | null
  >;

const add = `insert into staff_notice (staff_id, dossier_id, kind, about, due_at)
  select x."staffId", x."dossierId", x.kind, x.about, x."dueAt"
  from json_to_recordset($1) as x("staffId" text, "dossierId" uuid, kind text, about text, "dueAt" timestamptz)
  on conflict (staff_id, dossier_id, kind, about) do nothing returning id`;

/** Puts notices before members of staff, each once. Returns how many are new. */
export async function addStaffNotices(db: Database, notices: readonly NewStaffNotice[]): Promise<number> {
  if (notices.length === 0) return 0;
  return (await select(db, 'add-staff-notices', add, [JSON.stringify(notices)])).length;
}

const about = `select staff_id as "staffId", dossier_id as "dossierId", kind, about from staff_notice
  where dossier_id = any($1::uuid[])`;

/** Of what anybody was told about these dossiers. */
export const staffNoticesAbout = (
  db: Database,
  dossierIds: readonly string[],
): Promise<Omit<NewStaffNotice, 'dueAt'>[]> => select(db, 'staff-notices-about', about, [dossierIds]);

const columns = `n.id, n.dossier_id as "dossierId", n.kind, n.due_at as "dueAt", n.created_at as "createdAt",
  n.read_at as "readAt", coalesce(d.code, d.provisional_number) as reference, d.procedure_code as "procedureCode",
  d.procedure_version as "procedureVersion", h.full_name as "handlerName"`;
const from = `from staff_notice n join dossier d on d.id = n.dossier_id left join staff h on h.id = d.facts->>'handlerId'`;

const list = `select ${columns} ${from} where n.staff_id = $1 order by n.created_at desc, n.id limit $2 offset $3`;
const counts = `select count(*)::int as count, (count(*) filter (where read_at is null))::int as unread
  from staff_notice where staff_id = $1`;

const read = ({ createdAt, readAt, dueAt, ...row }: Row): StaffNoticeRow => ({
  ...row,
  createdAt: instant(createdAt),
  readAt: instantOrNull(readAt),
  dueAt: instantOrNull(dueAt),
});

/** A page of what somebody was told, newest first, with how many there are. */
export async function staffNoticesOf(
  db: Database,
  staffId: string,
  { limit, skip }: { limit: number; skip: number },
): Promise<{ rows: StaffNoticeRow[]; count: number; unread: number }> {
  const [rows, [counted]] = await Promise.all([
    select<Row>(db, 'staff-notices-of', list, [staffId, limit, skip]),
    select<{ count: number; unread: number }>(db, 'count-staff-notices', counts, [staffId]),
  ]);
  return { rows: rows.map(read), count: counted?.count ?? 0, unread: counted?.unread ?? 0 };
}

/** SQL that counts what somebody (`staff`: an expression) has not read yet. */
export const countUnreadSql = (staff: string): string =>
  `select count(*)::int from staff_notice where staff_id = ${staff} and read_at is null`;

const mark = `update staff_notice set read_at = now() where staff_id = $1 and read_at is null and ($2::uuid is null or id = $2)`;

/** Marks one of somebody's own notices as read, or all. */
export async function markStaffNoticesRead(db: Database, staffId: string, id?: string): Promise<void> {
  if (id === undefined || isUuid(id)) await select(db, 'mark-staff-notices-read', mark, [staffId, id ?? null]);
}

export type UnmailedStaffNotice = StaffNoticeRow & { email: string };

const unmailed = `select ${columns}, s.email ${from} join staff s on s.id = n.staff_id
  where n.mailed_at is null and n.created_at > now() - interval '3 days' and s.active and s.email is not null order by n.created_at, n.id limit $1`;

/** Notices of the last days that no letter has told yet, where there is an address, oldest first. */
export async function unmailedStaffNotices(db: Database, most: number): Promise<UnmailedStaffNotice[]> {
  const rows = await select<Row & { email: string }>(db, 'unmailed-staff-notices', unmailed, [most]);
  return rows.map(({ email, ...row }) => ({ ...read(row), email }));
}

export async function markStaffNoticeMailed(db: Database, id: string): Promise<void> {
  await select(db, 'mark-staff-notice-mailed', 'update staff_notice set mailed_at = now() where id = $1', [id]);
}
