import { markStaffNoticesRead, type StaffNoticeRow, staffNoticesOf } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

export interface StaffNotices {
  rows: StaffNoticeRow[];
  unread: number;
  page: number;
  pages: number;
}

const perPage = 50;

/** What somebody was told about dossiers, newest first. */
export async function listStaffNotices(
  { db }: Pick<Deps, 'db'>,
  { page }: { page: number },
  staff: Staff,
): Promise<StaffNotices> {
  const { rows, count, unread } = await staffNoticesOf(db, staff.id, { limit: perPage, skip: (page - 1) * perPage });
  return { rows, unread, page, pages: Math.max(1, Math.ceil(count / perPage)) };
}

/** Marks one of one's own as read, or all. */
export const markReadByStaff = ({ db }: Pick<Deps, 'db'>, { id }: { id?: string }, staff: Staff): Promise<void> =>
  markStaffNoticesRead(db, staff.id, id);
