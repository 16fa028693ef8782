import { randomBytes } from 'node:crypto';
import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import type { IssuedPaper as Row } from '../generated/client.ts';
import { instant } from '../instants.ts';
import { canExist, isUuid, storable } from '../storable.ts';

/** A paper that the agency gave: slip, request, refusal, receipt or result. */
export interface IssuedPaper {
  id: string;
  dossierId: string;
  /** The journal entry it stems from. */
  seq: number;
  kind: string;
  sha256: string;
  title: string;
  number: string | null;
  /** Opens the public page that verifies it. */
  verifyToken: string;
  createdAt: Instant;
}

const read = (row: Row): IssuedPaper => ({ ...row, createdAt: instant(row.createdAt) });

/** A token for `issuePaper`: it is printed on the paper, so it is drawn before the paper is made. */
export const newVerifyToken = (): string => randomBytes(16).toString('base64url');

/** Keeps a paper once per kind and journal entry: a job that runs again gets the first one back. */
export async function issuePaper(
  { prisma }: Database,
  paper: Omit<IssuedPaper, 'id' | 'createdAt'>,
): Promise<IssuedPaper> {
  const { dossierId, seq, kind, sha256, title, number, verifyToken } = storable(paper);
  const data = { dossierId, seq, kind, sha256, title, number, verifyToken };
  await prisma.issuedPaper.createMany({ data, skipDuplicates: true });
  return read(await prisma.issuedPaper.findUniqueOrThrow({ where: { dossierId_kind_seq: { dossierId, kind, seq } } }));
}

/** The papers of a dossier, oldest first. */
export async function issuedPapersOf({ prisma }: Database, dossierId: string): Promise<IssuedPaper[]> {
  if (!isUuid(dossierId)) return [];
  const rows = await prisma.issuedPaper.findMany({
    where: { dossierId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 200,
  });
  return rows.map(read);
}

export async function findIssuedPaper({ prisma }: Database, verifyToken: string): Promise<IssuedPaper | null> {
  const row = canExist(verifyToken) ? await prisma.issuedPaper.findUnique({ where: { verifyToken } }) : null;
  return row && read(row);
}
