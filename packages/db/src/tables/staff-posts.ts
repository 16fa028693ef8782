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
