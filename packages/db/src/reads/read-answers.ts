import type { Answers } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { isUuid } from '../storable.ts';

export interface ReadAnswers {
  revision: number;
  answers: Answers;
}

/** What the applicant declared, the newest revision first; empty once erased. */
export async function readAnswers({ prisma }: Database, dossierId: string): Promise<ReadAnswers[]> {
  if (!isUuid(dossierId)) return [];
  const rows = await prisma.dossierAnswers.findMany({ where: { dossierId }, orderBy: { revision: 'desc' }, take: 50 });
  return rows.map(({ revision, answers }) => ({ revision, answers: answers as Answers }));
}
