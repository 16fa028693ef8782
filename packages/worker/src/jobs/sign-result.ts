import type { Deps } from '@mot-cua/use-cases';
import { approvalOf } from '../papers/approval-of.ts';
import { paperSubject } from '../papers/paper-subject.ts';
import { signedResult } from '../papers/signed-result.ts';
import type { Job } from './job.ts';

/** Typesets a result as it was approved, and signs it for the leader: the number comes later, from the document clerk. */
export async function signResult(deps: Deps, { dossierId, seq, params }: Job<'signResult'>): Promise<void> {
  const subject = await paperSubject(deps, dossierId, seq);
  const approval = await approvalOf(deps, subject);
  const goesOn = { effect: { type: 'signResult' as const, params }, seq };
  if (approval) await signedResult(deps, subject, approval, goesOn);
}
