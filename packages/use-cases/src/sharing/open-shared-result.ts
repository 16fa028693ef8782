import type { Instant } from '@mot-cua/calendar';
import { findSharedResult } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import type { Download } from '../papers/open-my-result.ts';
import { type VerifyView, verifyResult } from '../papers/verify-result.ts';

/** What a link shows before the result itself is opened: whether it is genuine, and until when the link works. */
export async function readSharedResult(
  deps: Pick<Deps, 'db' | 'files' | 'authority'>,
  { token }: { token: string },
): Promise<{ verified: VerifyView; expiresAt: Instant } | null> {
  const shared = await findSharedResult(deps.db, token, false);
  const verified = shared && (await verifyResult(deps, { token: shared.verifyToken }));
  return shared && verified ? { verified, expiresAt: shared.expiresAt } : null;
}

/** The result behind a link, for anybody who has it; each opening is counted for the one who shared it. */
export async function openSharedResult(
  deps: Pick<Deps, 'db' | 'files'>,
  { token }: { token: string },
): Promise<Download | null> {
  const shared = await findSharedResult(deps.db, token, true);
  if (!shared) return null;
  const bytes = await deps.files.get(shared.sha256);
  if (!bytes) throw new Error(`The result ${shared.paperId} is not in the file store`);
  return { bytes, fileName: 'ket-qua.pdf', mime: 'application/pdf' };
}
