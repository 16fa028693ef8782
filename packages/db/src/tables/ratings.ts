import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { isUuid, storable } from '../storable.ts';

/** Each from 1 (very bad) to 5 (very good). */
export interface Marks {
  overall: number;
  convenience: number;
  punctuality: number;
  attitude: number;
}

export interface Rating extends Marks {
  remark: string;
  ratedAt: Instant;
}

/** What the applicant said of the service; null while nothing was said. */
export async function readRating({ prisma }: Database, dossierId: string): Promise<Rating | null> {
  if (!isUuid(dossierId)) return null;
  const row = await prisma.rating.findUnique({ where: { dossierId } });
  if (!row) return null;
  const { overall, convenience, punctuality, attitude, remark, ratedAt } = row;
  return { overall, convenience, punctuality, attitude, remark, ratedAt: instant(ratedAt) };
}

/** Keeps the one rating of a dossier; said again, the first moment stays. Throws UnstorableText. */
export async function saveRating(
  { prisma }: Database,
  {
    dossierId,
    personId,
    remark,
    at,
    ...marks
  }: Marks & { dossierId: string; personId: string; remark: string; at: Instant },
): Promise<void> {
  const said = { ...marks, remark: storable(remark), personId, changedAt: new Date(at) };
  await prisma.rating.upsert({
    where: { dossierId },
    create: { dossierId, ...said, ratedAt: new Date(at) },
    update: said,
  });
}
