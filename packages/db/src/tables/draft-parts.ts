import type { Database } from '../database.ts';
import { isUuid, storable } from '../storable.ts';

/** A file attached to a draft, for one of the papers asked for. */
export interface DraftPart {
  id: string;
  paper: string;
  sha256: string;
  name: string;
  size: number;
  mime: string;
}

export async function draftParts({ prisma }: Database, draftId: string): Promise<DraftPart[]> {
  if (!isUuid(draftId)) return [];
  const rows = await prisma.draftPart.findMany({
    where: { draftId },
    select: { id: true, paper: true, sha256: true, name: true, file: { select: { size: true, mime: true } } },
    orderBy: [{ paper: 'asc' }, { addedAt: 'asc' }, { id: 'asc' }],
    take: 200,
  });
  return rows.map(({ file, ...part }) => ({ ...part, ...file }));
}

/** Attaches a registered file; the same file again changes only its name. Throws UnstorableText. */
export async function addDraftPart(
  { prisma }: Database,
  draftId: string,
  part: { paper: string; sha256: string; name: string },
): Promise<void> {
  const { paper, sha256, name } = storable(part);
  const where = { draftId_paper_sha256: { draftId, paper, sha256 } };
  await prisma.draftPart.upsert({ where, create: { draftId, paper, sha256, name }, update: { name } });
}

export async function removeDraftPart({ prisma }: Database, draftId: string, partId: string): Promise<void> {
  if (isUuid(draftId) && isUuid(partId)) await prisma.draftPart.deleteMany({ where: { id: partId, draftId } });
}
