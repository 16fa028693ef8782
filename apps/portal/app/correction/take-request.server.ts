import { rawAnswers } from '@mot-cua/forms';
import { addProof, askCorrection, type Citizen, findMyProof } from '@mot-cua/use-cases';
import type { Form } from '@mot-cua/web/server';
import type { PortalDeps } from '../deps.server.ts';
import type { Say } from '../say.ts';
import type { RejectedRequest } from './request-view.server.ts';

interface Request {
  id: string;
  version: number;
  intentId: string;
  form: Form;
}

/** The file that comes with the post, or the one that came with an earlier try. */
async function proofOf(
  deps: PortalDeps,
  { id, form }: Request,
  citizen: Citizen,
  { t }: Say,
): Promise<RejectedRequest> {
  const [file] = form.uploads;
  if (!file) return { proof: await findMyProof(deps, { id, proofId: form.text('proofId') }, citizen) };
  const taken = await addProof(deps, { id, file }, citizen);
  if (!taken) return {};
  if ('proof' in taken) return taken;
  const { rejected } = taken;
  const problem = rejected === 'scannerSilent' ? t('portal:correction.proofLater') : t(`forms:uploads.${rejected}`);
  return { proofProblem: `${file.name}: ${problem}` };
}

/** The file first, then the words: so that a second try need not upload again. Null: it is not theirs to ask. */
export async function takeRequest(deps: PortalDeps, request: Request, citizen: Citizen, say: Say) {
  const { id, version, intentId, form } = request;
  const raw = rawAnswers(form);
  const file = await proofOf(deps, request, citizen, say);
  const proofId = file.proof?.id ?? null;
  const asked = { id, raw, proofId, version, intentId };
  if (file.proofProblem) return { rejected: { ...file, raw } };
  const outcome = await askCorrection(deps, asked, citizen);
  if (!outcome) return null;
  return 'problems' in outcome ? { rejected: { ...file, raw, problems: outcome.problems } } : outcome;
}
