import type { Instant } from '@mot-cua/calendar';
import {
  beginApproval,
  beginApprovalAnew,
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
import { type GoesOn, releasedKey } from './released-key.ts';
import { openResultPaper } from './result-paper.ts';

/** A result as its leader signed it, with the places of number, date and seal still open. */
export interface SignedResult {
  verifyToken: string;
  bytes: Uint8Array;
}

type Begun = Pick<Deps, 'db' | 'personalKeys' | 'signingService' | 'settings'>;

/** The certificate that signs, and the moment of it: that of the approval, or of being made ready where it is released later. */
async function signerOf(deps: Begun, { entry }: ResultApproval['approval'], now: Instant) {
  const signing = { staffId: entry.actorId, agencyId: entry.agencyId ?? '' };
  const signedAt = deps.signingService ? now : entry.at;
  const certificate = await certificateFor(deps, signing, signedAt, certificateNames);
  if (!certificate) throw new Error(`${signing.staffId} has no certificate in force for what they approved`);
  return { certificateId: certificate.id, signedAt };
}

const isEnded = ({ certificate: { endedAt } }: SignedApproval, now: Instant): boolean =>
  endedAt !== null && endedAt <= now;

/** What will be signed and with what is kept before: a job that was cut off signs the same again, to the byte. */
async function begun(
  deps: Begun,
  { dossierId, now }: { dossierId: string; now: Instant },
  { approval, seq }: ResultApproval,
): Promise<SignedApproval> {
  const before = await signedApprovalOf(deps.db, { dossierId, seq });
  // Whoever was not quick enough signs with the certificate that they have by then.
  const isOver = before?.sha256 === null && before.certificate.chain !== null && isEnded(before, now);
  if (before && !isOver) return before;
  const signer = await signerOf(deps, approval, now);
  if (before) await beginApprovalAnew(deps.db, { dossierId, seq, ...signer });
  else await beginApproval(deps.db, { dossierId, seq, verifyToken: newVerifyToken(), ...signer });
  const kept = await signedApprovalOf(deps.db, { dossierId, seq });
  if (!kept) throw new Error(`What ${dossierId} is signed with was not kept`);
  return kept;
}

async function signedNow(
  deps: Deps,
  subject: PaperSubject,
  result: ResultApproval,
  { approval, goesOn }: { approval: SignedApproval; goesOn: GoesOn },
): Promise<Uint8Array | null> {
  const { verifyToken, certificate, signedAt } = approval;
  const paper = openResultPaper(subject, result.approval, verifyToken, deps.settings);
  const release =
    certificate.chain === null ? null : releasedKey(deps, { ...approval, chain: certificate.chain }, goesOn);
  const [pdf, key] = await Promise.all([
    renderPaper(paper, deps.settings),
    release?.key ?? keyOfCredential(deps, certificate, certificateNames),
  ]);
  const act = { name: result.approval.actorName ?? '', reason: words.approvalReason, location: words.place };
  const head = { symbol: paper.symbol, place: words.place };
  const bytes = await signApproved(pdf, key, { ...act, at: new Date(signedAt) }, head);
  return release?.isAwaited() ? null : bytes;
}

/** What the paper stems from is what stood in the journal when it was approved, whenever it is typeset. */
function asApproved(subject: PaperSubject, { approval, seq }: ResultApproval): PaperSubject {
  if (!subject.journal.includes(approval)) return subject;
  return { ...subject, entry: approval, journal: subject.journal.filter(({ entry }) => entry.seq <= seq) };
}

/** The result with the personal signature of whoever approved it: made once, whenever it is asked for. Null: they have not released it yet. */
export async function signedResult(
  deps: Deps,
  subject: PaperSubject,
  result: ResultApproval,
  goesOn: GoesOn,
): Promise<SignedResult | null> {
  const { now, dossier } = subject.found;
  const { id: dossierId } = dossier;
  const approval = await begun(deps, { dossierId, now }, result);
  const { verifyToken } = approval;
  const kept = approval.sha256 && (await deps.files.get(approval.sha256));
  if (kept) return { verifyToken, bytes: kept };
  const bytes = await signedNow(deps, asApproved(subject, result), result, { approval, goesOn });
  if (!bytes) return null;
  const { sha256, size } = await deps.files.put(bytes);
  await registerFile(deps.db, { sha256, size, mime: 'application/pdf', kind: 'issued', state: 'clean' });
  await finishApproval(deps.db, { dossierId, seq: result.seq, sha256 });
  return { verifyToken, bytes };
}
