import { newVerifyToken } from '@mot-cua/db';
import { type Deps, giveCommand } from '@mot-cua/use-cases';
import { system } from '@mot-cua/workflow';
import { issuerOf } from '../papers/heads.ts';
import { keepPaper } from '../papers/keep-paper.ts';
import { type PaperSubject, paperSubject } from '../papers/paper-subject.ts';
import { issuedNumber, resultPaper } from '../papers/result-paper.ts';
import { sealPaper } from '../papers/seal-paper.ts';
import type { Job } from './job.ts';

/** The result is frozen and sealed once; a job that runs again finds it and goes on from there. */
async function sealedResult(deps: Deps, subject: PaperSubject, seq: number): Promise<string> {
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

/** Typesets and seals the result, and then says to the dossier that it can be handed over. */
export async function prepareResult(deps: Deps, { dossierId, seq }: Job<'prepareResult'>): Promise<void> {
  const subject = await paperSubject(deps, dossierId, seq);
  const sha256 = await sealedResult(deps, subject, seq);
  if (subject.found.dossier.state.delivery !== 'preparing') return;
  const outcome = await giveCommand(deps, {
    found: subject.found,
    actor: system,
    call: { type: 'resultPrepared', data: { sha256 } },
    intentId: `result:${dossierId}:${seq}`,
  });
  if (!('done' in outcome)) throw new Error(`The result of ${dossierId} is ready and could not be reported`);
}
