import { type IssuedPaper, issuePaper, registerFile } from '@mot-cua/db';
import type { Deps } from '@mot-cua/use-cases';

type Kept = Pick<IssuedPaper, 'dossierId' | 'seq' | 'kind' | 'title' | 'number' | 'verifyToken'>;

/** Puts a finished paper into the file store and into the dossier: once, however often the job runs. */
export async function keepPaper(
  { db, files }: Pick<Deps, 'db' | 'files'>,
  bytes: Uint8Array,
  paper: Kept,
): Promise<IssuedPaper> {
  const { sha256, size } = await files.put(bytes);
  await registerFile(db, { sha256, size, mime: 'application/pdf', kind: 'issued', state: 'clean' });
  return issuePaper(db, { ...paper, sha256 });
}
