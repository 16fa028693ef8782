import type { PlainDate } from '@mot-cua/calendar';
import type { Role } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { day } from '../instants.ts';

export interface PostGrant {
  staffId: string;
  agencyId: string;
  role: Role;
}

/** Gives a role at an agency, from one day to another (both included; null: until ended). */
export async function givePost(
  { prisma }: Database,
  { staffId, agencyId, role, from, to }: PostGrant & { from: PlainDate; to: PlainDate | null },
): Promise<void> {
  const key = { staffId, agencyId, role, validFrom: day(from) };
  const validTo = to && day(to);
  const where = { staffId_agencyId_role_validFrom: key };
  await prisma.staffPost.upsert({ where, create: { ...key, validTo }, update: { validTo } });
}

/** Ends a role with this day, its last. */
export async function endPost(
  { prisma }: Database,
  { staffId, agencyId, role, lastDay }: PostGrant & { lastDay: PlainDate },
): Promise<void> {
  const later = { OR: [{ validTo: null }, { validTo: { gt: day(lastDay) } }] };
  await prisma.staffPost.updateMany({ where: { staffId, agencyId, role, ...later }, data: { validTo: day(lastDay) } });
}

/** Bars a member of staff from the back office, or lets them in again. Barring ends their sessions at once. */
export async function setStaffActive({ prisma }: Database, staffId: string, active: boolean): Promise<void> {
  await prisma.staff.update({ where: { id: staffId }, data: { active } });
  if (!active) await prisma.session.deleteMany({ where: { staffId } });
}
