import type { Instant } from '@mot-cua/calendar';
import { approvalBehind, type IssuedPaper, type ReadEntry, type SignedApproval } from '@mot-cua/db';
import { checkSeal, type SealReport } from '@mot-cua/documents';
import type { Deps } from '../deps.ts';

const wrong = (detail: string): SealReport => ({ verdict: 'wrongApproval', detail });

/** What is wrong with a personal signature, held against the journal and the register of certificates; null when nothing is. */
function approvalTrouble(
  report: SealReport,
  behind: SignedApproval | null,
  journal: readonly Pick<ReadEntry, 'entry'>[],
): string | null {
  if (!behind || report.verdict !== 'valid') return null;
  const { approval } = report;
  const { certificate, seq } = behind;
  if (!approval) return 'the personal signature is missing';
  // A certificate from elsewhere names its holder in its own way: the register says whose it is.
  const isNamed = certificate.chain !== null || approval.personId === certificate.staffId;
  if (approval.certificate !== certificate.serial || !isNamed)
    return 'signed with another certificate than the one that was used';
  const decided = journal.find(({ entry }) => entry.seq === seq)?.entry;
  const isOwnDecision = decided?.type === 'approve' || decided?.type === 'correctResult';
  if (isOwnDecision && decided.actorId !== certificate.staffId) return 'signed by somebody who did not approve';
  const isLate = certificate.endedAt !== null && approval.signedAt >= certificate.endedAt;
  return isLate ? 'signed after the certificate was revoked' : null;
}

/** Checks a result of the register: its seal, and that whoever approved it signed it. */
export async function checkResult(
  { db, authority }: Pick<Deps, 'db' | 'authority'>,
  { verifyToken }: Pick<IssuedPaper, 'verifyToken'>,
  { bytes, journal, now }: { bytes: Uint8Array; journal: readonly Pick<ReadEntry, 'entry'>[]; now: Instant },
): Promise<SealReport> {
  const [report, behind] = await Promise.all([
    checkSeal(bytes, authority, new Date(now)),
    approvalBehind(db, verifyToken),
  ]);
  const trouble = approvalTrouble(report, behind, journal);
  return trouble ? wrong(trouble) : report;
}
