import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { isUuid } from '../storable.ts';

/** A paper handed in: which one it is, and the file. */
export interface Part {
  id: string;
  paper: string;
  sha256: string;
  name: string;
  size: number;
  mime: string;
  revision: number;
  addedAt: Instant;
  /** Since when a supplement has replaced it. */
  supersededAt: Instant | null;
}

/** The papers of a dossier, those in force first. */
export async function readParts({ prisma }: Database, dossierId: string): Promise<Part[]> {
  if (!isUuid(dossierId)) return [];
  const rows = await prisma.dossierPart.findMany({
    where: { dossierId },
    include: { file: { select: { size: true, mime: true } } },
    omit: { dossierId: true },
    orderBy: [{ supersededAt: { sort: 'desc', nulls: 'first' } }, { paper: 'asc' }, { addedAt: 'asc' }, { id: 'asc' }],
    take: 500,
  });
  return rows.map(({ file, addedAt, supersededAt, ...part }) => ({
    ...part,
    ...file,
    addedAt: instant(addedAt),
    supersededAt: instantOrNull(supersededAt),
  }));
}
