import { newVerifyToken } from '@mot-cua/db';
import type { Deps } from '@mot-cua/use-cases';
import { issuerOf } from './heads.ts';
import { keepPaper } from './keep-paper.ts';
import type { PaperSubject } from './paper-subject.ts';
import { issuedNumber, resultPaper } from './result-paper.ts';
import { sealPaper } from './seal-paper.ts';

/** The result is frozen and sealed once; a job that runs again finds it and goes on from there. */
export async function sealedResult(deps: Deps, subject: PaperSubject, seq: number): Promise<string> {
  const before = subject.issued.find((paper) => paper.kind === 'result' && paper.seq === seq);
  if (before) return before.sha256;
  const { id: dossierId } = subject.found.dossier;
  const verifyToken = newVerifyToken();
  const paper = resultPaper(subject, verifyToken, deps.settings);
  const sealed = await sealPaper(deps, paper, { issuer: issuerOf(subject), at: subject.found.now });
  const { name: title } = subject.procedure.texts.vi.result;
  const number = `${issuedNumber(subject)}${subject.procedure.result.symbol}`;
  const kept = await keepPaper(deps, sealed, { dossierId, seq, kind: 'result', title, number, verifyToken });
  return kept.sha256;
}
