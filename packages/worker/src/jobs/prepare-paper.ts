import { newVerifyToken } from '@mot-cua/db';
import { type Paper, renderPaper } from '@mot-cua/documents';
import type { Deps } from '@mot-cua/use-cases';
import { form01, form02, form03, type Surroundings, slip } from '../papers/forms.ts';
import { issuerOf } from '../papers/heads.ts';
import { keepPaper } from '../papers/keep-paper.ts';
import { type PaperSubject, paperSubject } from '../papers/paper-subject.ts';
import { receipt } from '../papers/receipt.ts';
import { sealPaper } from '../papers/seal-paper.ts';
import type { Job } from './job.ts';

type Kind = Job<'preparePaper'>['params']['paper'];

const makers: Record<Kind, (subject: PaperSubject, around: Surroundings) => Paper> = {
  slip,
  form01,
  form02,
  form03,
  receipt,
};

/** Typesets a paper that a decision promised. */
export async function preparePaper(deps: Deps, { dossierId, seq, params }: Job<'preparePaper'>): Promise<void> {
  const kind = params.paper;
  const subject = await paperSubject(deps, dossierId, seq);
  if (subject.issued.some((paper) => paper.kind === kind && paper.seq === seq)) return;
  const paper = makers[kind](subject, deps.settings);
  const bytes =
    kind === 'slip'
      ? await renderPaper(paper, deps.settings)
      : await sealPaper(deps, paper, { issuer: issuerOf(subject), at: subject.found.now });
  await keepPaper(deps, bytes, { dossierId, seq, kind, title: kind, number: null, verifyToken: newVerifyToken() });
}
