import { newVerifyToken } from '@mot-cua/db';
import { type Paper, renderPaper } from '@mot-cua/documents';
import type { Deps } from '@mot-cua/use-cases';
import { apologyLetter } from '../papers/apology-letter.ts';
import { form01, form02, form03, type Surroundings, slip } from '../papers/forms.ts';
import { issuerOf } from '../papers/heads.ts';
import { keepPaper } from '../papers/keep-paper.ts';
import { type PaperSubject, paperSubject } from '../papers/paper-subject.ts';
import { receipt } from '../papers/receipt.ts';
import { sealPaper } from '../papers/seal-paper.ts';
import type { Job } from './job.ts';

/** The charts promise all but form 04, which goes with the notice of an apology. */
type Kind = Job<'preparePaper'>['params']['paper'] | 'form04';

const makers: Record<Kind, (subject: PaperSubject, around: Surroundings) => Paper> = {
  slip,
  form01,
  form02,
  form03,
  form04: apologyLetter,
  receipt,
};

interface Asked {
  dossierId: string;
  seq: number;
  params: { paper: Kind };
}

/** Typesets a paper that a decision promised. */
export async function preparePaper(deps: Deps, { dossierId, seq, params }: Asked): Promise<void> {
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
