import {
  beginApproval,
  finishApproval,
  newVerifyToken,
  registerFile,
  type SignedApproval,
  signedApprovalOf,
} from '@mot-cua/db';
import { renderPaper, signApproved } from '@mot-cua/documents';
import { certificateNames, officialPapers as words } from '@mot-cua/locales';
import { certificateFor, type Deps, keyOfCredential } from '@mot-cua/use-cases';
import type { ResultApproval } from './approval-of.ts';
import type { PaperSubject } from './paper-subject.ts';
import { openResultPaper } from './result-paper.ts';

/** A result as its leader signed it, with the places of number, date and seal still open. */
export interface SignedResult {
  verifyToken: string;
  bytes: Uint8Array;
}

/** What will be signed and with what is kept before: a job that was cut off signs the same again, to the byte. */
async function begun(
  deps: Deps,
  dossierId: string,
  { approval: { entry }, seq }: ResultApproval,
): Promise<SignedApproval> {
  const before = await signedApprovalOf(deps.db, { dossierId, seq });
  if (before) return before;
  const signing = { staffId: entry.actorId, agencyId: entry.agencyId ?? '' };
  const certificate = await certificateFor(deps, signing, entry.at, certificateNames);
  if (!certificate) throw new Error(`${signing.staffId} had no certificate in force when ${dossierId} was approved`);
  const verifyToken = newVerifyToken();
  await beginApproval(deps.db, { dossierId, seq, verifyToken, certificateId: certificate.id, signedAt: entry.at });
  const now = await signedApprovalOf(deps.db, { dossierId, seq });
  if (!now) throw new Error(`What ${dossierId} is signed with was not kept`);
  return now;
}

async function signedNow(
  deps: Deps,
  subject: PaperSubject,
  result: ResultApproval,
  { verifyToken, certificate, signedAt }: SignedApproval,
): Promise<Uint8Array> {
  const paper = openResultPaper(subject, result.approval, verifyToken, deps.settings);
  const [pdf, key] = await Promise.all([
    renderPaper(paper, deps.settings),
    keyOfCredential(deps, certificate, certificateNames),
  ]);
  const act = { name: result.approval.actorName ?? '', reason: words.approvalReason, location: words.place };
  return signApproved(pdf, key, { ...act, at: new Date(signedAt) }, { symbol: paper.symbol, place: words.place });
}

/** What the paper stems from is what stood in the journal when it was approved, whenever it is typeset. */
function asApproved(subject: PaperSubject, { approval, seq }: ResultApproval): PaperSubject {
  if (!subject.journal.includes(approval)) return subject;
  return { ...subject, entry: approval, journal: subject.journal.filter(({ entry }) => entry.seq <= seq) };
}

/** The result with the personal signature of whoever approved it: made once, whenever it is asked for. */
export async function signedResult(deps: Deps, subject: PaperSubject, result: ResultApproval): Promise<SignedResult> {
  const { id: dossierId } = subject.found.dossier;
  const approval = await begun(deps, dossierId, result);
  const { verifyToken } = approval;
  const kept = approval.sha256 && (await deps.files.get(approval.sha256));
  if (kept) return { verifyToken, bytes: kept };
  const bytes = await signedNow(deps, asApproved(subject, result), result, approval);
  const { sha256, size } = await deps.files.put(bytes);
  await registerFile(deps.db, { sha256, size, mime: 'application/pdf', kind: 'issued', state: 'clean' });
  await finishApproval(deps.db, { dossierId, seq: result.seq, sha256 });
  return { verifyToken, bytes };
}
