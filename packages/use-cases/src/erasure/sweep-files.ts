import { removeUnnamedFiles } from '@mot-cua/db';
import type { Deps } from '../deps.ts';

const perRound = 100;

/** Removes the bytes of files that no draft, dossier or note names any more; so a draft that is erased takes its files along. */
export async function sweepFiles({ db, files }: Pick<Deps, 'db' | 'files'>): Promise<number> {
  let all = 0;
  for (;;) {
    const removed = await removeUnnamedFiles(db, perRound, (sha256) => files.remove(sha256));
    all += removed;
    if (removed < perRound) return all;
  }
}
