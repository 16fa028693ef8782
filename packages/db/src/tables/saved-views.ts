import type { Database } from '../database.ts';

/** A work list under a name: `address` is the query of its address. */
export interface SavedView {
  name: string;
  address: string;
}

/** More than these nobody finds again. */
const most = 20;

/** SQL of the saved lists of a member of staff, by name, over the parameter at this place. */
export const savedSql = (staffId: string): string =>
  `select name, address from saved_view where staff_id = ${staffId} order by name limit ${most}`;

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
