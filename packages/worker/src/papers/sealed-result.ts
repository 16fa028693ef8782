import { plainDate } from '@mot-cua/calendar';
import { newVerifyToken } from '@mot-cua/db';
import { issueSigned, sealKey } from '@mot-cua/documents';
import { officialPapers as words } from '@mot-cua/locales';
import type { Deps } from '@mot-cua/use-cases';
import { approvalOf } from './approval-of.ts';
import { issuerOf } from './heads.ts';
import { keepPaper } from './keep-paper.ts';
import type { PaperSubject } from './paper-subject.ts';
import type { GoesOn } from './released-key.ts';
import { issuedNumber, resultPaper, resultSymbol } from './result-paper.ts';
import { sealPaper } from './seal-paper.ts';
import { type SignedResult, signedResult } from './signed-result.ts';

/** Number and date into what the leader signed, and the agency's seal over all. */
async function issued(
  { authority, settings }: Deps,
  subject: PaperSubject,
  { bytes }: SignedResult,
): Promise<Uint8Array> {
  const issuer = issuerOf(subject);
  const name = settings.demo ? words.demo(issuer) : issuer;
  const key = await sealKey(await authority.sealOf(name));
  const act = { name, reason: words.sealReason, location: words.place, at: new Date(subject.found.now) };
  const issuedOn = plainDate(subject.entry.entry.at);
  const numbered = { number: issuedNumber(subject), symbol: resultSymbol(subject), place: words.place, issuedOn };
  return issueSigned(bytes, key, act, numbered);
}

/** The result as it goes out: signed by the leader and sealed; what no leader approved bears the seal alone. */
async function made(deps: Deps, subject: PaperSubject, goesOn: GoesOn): Promise<SignedResult | null> {
  const approval = await approvalOf(deps, subject);
  if (approval) {
    const signed = await signedResult(deps, subject, approval, goesOn);
    return signed && { ...signed, bytes: await issued(deps, subject, signed) };
  }
  const verifyToken = newVerifyToken();
  const paper = resultPaper(subject, verifyToken, deps.settings);
  return { verifyToken, bytes: await sealPaper(deps, paper, { issuer: issuerOf(subject), at: subject.found.now }) };
}

/** The result is frozen and sealed once; a job that runs again finds it and goes on from there. Null: the leader's signature is not released yet. */
export async function sealedResult(deps: Deps, subject: PaperSubject, goesOn: GoesOn): Promise<string | null> {
  const { seq } = goesOn;
  const before = subject.issued.find((paper) => paper.kind === 'result' && paper.seq === seq);
  if (before) return before.sha256;
  const { id: dossierId } = subject.found.dossier;
  const result = await made(deps, subject, goesOn);
  if (!result) return null;
  const { verifyToken, bytes } = result;
  const { name: title } = subject.procedure.texts.vi.result;
  const number = `${issuedNumber(subject)}${subject.procedure.result.symbol}`;
  const kept = await keepPaper(deps, bytes, { dossierId, seq, kind: 'result', title, number, verifyToken });
  return kept.sha256;
}
