import type { Database } from '../database.ts';

/** A file by its content. It is shown to nobody before it is `clean`. */
export interface StoredFile {
  sha256: string;
  size: number;
  mime: string;
  kind: 'upload' | 'issued';
  state: 'quarantined' | 'clean' | 'rejected';
}

/** Makes a file known. One that is known already keeps its verdict. */
export async function registerFile(
  { prisma }: Database,
  { sha256, size, mime, kind, state }: StoredFile,
): Promise<void> {
  await prisma.storedFile.createMany({ data: { sha256, size, mime, kind, state }, skipDuplicates: true });
}

export async function findFile({ prisma }: Database, sha256: string): Promise<StoredFile | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  const row = await prisma.storedFile.findUnique({ where: { sha256 }, omit: { createdAt: true } });
  return row && { ...row, kind: row.kind as StoredFile['kind'], state: row.state as StoredFile['state'] };
}

/** Rejected is for good: the content stays what it is. */
export async function setFileState({ prisma }: Database, sha256: string, state: StoredFile['state']): Promise<void> {
  await prisma.storedFile.updateMany({ where: { sha256, state: { not: 'rejected' } }, data: { state } });
}
