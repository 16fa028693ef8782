import { policies } from '@mot-cua/policy';
import { type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { issuingPost } from '../papers/issuing-post.ts';
import { resultInForce } from '../papers/result-in-force.ts';
import { todayOf } from '../reading/today-of.ts';
import type { FactorProblem } from '../second-factor/prove-factor.ts';
import { signingProblem } from '../second-factor/signing-problem.ts';
import { canSign } from '../signing/certificate-for.ts';
import { staffDossier } from '../staff/staff-dossier.ts';
import { approvalPage } from './correction-pages.ts';
import { type CorrectionOutcome, giveCorrection } from './give-correction.ts';

interface Approved {
  id: string;
  raw: RawAnswers;
  /** The entry of the journal that prepared what is approved. */
  prepared: number;
  version: number;
  intentId: string;
  /** Of the second factor; empty where none was asked for. */
  code: string;
}

export type Corrected =
  | CorrectionOutcome
  | { problems: PageProblems }
  | { factor: FactorProblem }
  | { noCertificate: true };

/** Approves what somebody else prepared: a new result takes the place of the one that holds. Null: it is not this person's to approve. */
export async function correctResult(
  deps: Pick<Deps, 'db' | 'factorKeys' | 'signingService'>,
  { id, raw, prepared, version, intentId, code }: Approved,
  staff: Staff,
): Promise<Corrected | null> {
  const found = await staffDossier(deps, id, staff, 'approveCorrection');
  const post = found && issuingPost(staff, found.dossier.facts, policies.approveCorrection.roles);
  if (!found || !post) return null;
  const { problems } = parsePage(approvalPage, raw, {}, await todayOf(deps.db, found.now));
  if (Object.keys(problems).length > 0) return { problems };
  const { facts, version: current } = found.dossier;
  const signing = { staffId: staff.id, agencyId: post.agencyId };
  // On a version that is past, nothing is recorded any more: a code is not spent on it.
  if (current === version && !(await canSign(deps, signing, found.now))) return { noCertificate: true };
  const proof = { facts, code, intentId, now: found.now };
  const factor = current === version ? await signingProblem(deps, proof, staff) : null;
  if (factor) return { factor };
  const result = await resultInForce(deps, id);
  return giveCorrection(deps, {
    ...{ found, version, intentId, by: { actorId: staff.id, ...post } },
    call: { type: 'correctResult', data: { number: result?.number ?? '', prepared } },
  });
}
