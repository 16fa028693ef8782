import { policies } from '@mot-cua/policy';
import { type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import { sealText } from '../commands/seal-text.ts';
import type { Deps } from '../deps.ts';
import { issuingPost } from '../papers/issuing-post.ts';
import { todayOf } from '../reading/today-of.ts';
import { staffDossier } from '../staff/staff-dossier.ts';
import { refusalPage } from './correction-pages.ts';
import { type CorrectionOutcome, giveCorrection } from './give-correction.ts';

/** Leaves the result as it is, and says why; whoever asked is told. Null: it is not this person's to refuse. */
export async function refuseCorrection(
  deps: Pick<Deps, 'db'>,
  { id, raw, version, intentId }: { id: string; raw: RawAnswers; version: number; intentId: string },
  staff: Staff,
): Promise<CorrectionOutcome | { problems: PageProblems } | null> {
  const found = await staffDossier(deps, id, staff, 'correction');
  const post = found && issuingPost(staff, found.dossier.facts, policies.correction.roles);
  if (!found || !post) return null;
  const { answers, problems } = parsePage(refusalPage, raw, {}, await todayOf(deps.db, found.now));
  if (Object.keys(problems).length > 0) return { problems };
  const reason = sealText(String(answers.reason));
  return giveCorrection(deps, {
    ...{ found, version, intentId, by: { actorId: staff.id, ...post } },
    call: { type: 'refuseCorrection', data: { reason: reason.ref } },
    texts: [reason],
  });
}
