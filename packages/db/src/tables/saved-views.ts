import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** A work list under a name: `address` is the query of its address. */
export interface SavedView {
  name: string;
  address: string;
}

/** More than these nobody finds again. */
const most = 20;

const saved = `select name, address from saved_view where staff_id = $1 order by name limit ${most}`;

/** The saved lists of a member of staff, by name. Stands beside every page of the staff: no model is made of it. */
export const viewsOf = (db: Database, staffId: string): Promise<SavedView[]> =>
  select(db, 'saved-views', saved, [staffId]);

/** Keeps a list under a name; the same name again is overwritten. `full`: there are too many already. */
export async function saveView(
  { prisma }: Database,
  { staffId, name, address }: SavedView & { staffId: string },
): Promise<'saved' | 'full'> {
  const others = await prisma.savedView.count({ where: { staffId, name: { not: name } } });
  if (others >= most) return 'full';
  const key = { staffId_name: { staffId, name } };
  await prisma.savedView.upsert({ where: key, create: { staffId, name, address }, update: { address } });
  return 'saved';
}

export async function removeView({ prisma }: Database, staffId: string, name: string): Promise<void> {
  await prisma.savedView.deleteMany({ where: { staffId, name } });
}
