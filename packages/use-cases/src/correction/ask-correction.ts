import { pinnedProcedure } from '@mot-cua/catalog';
import { findCorrectionProof } from '@mot-cua/db';
import { type PageProblems, parsePage, type RawAnswers, resultFields } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import { sealText } from '../commands/seal-text.ts';
import type { Deps } from '../deps.ts';
import { myDossier } from '../my-dossier/my-dossier.ts';
import { resultInForce } from '../papers/result-in-force.ts';
import { todayOf } from '../reading/today-of.ts';
import { requestPage } from './correction-pages.ts';
import { type CorrectionOutcome, giveCorrection } from './give-correction.ts';

interface Asked {
  id: string;
  raw: RawAnswers;
  /** A file that was taken in for this request. */
  proofId: string | null;
  version: number;
  intentId: string;
}

/** The owner asks that something in their result be set right. Null: it is not theirs to ask. */
export async function askCorrection(
  deps: Pick<Deps, 'db'>,
  { id, raw, proofId, version, intentId }: Asked,
  citizen: Citizen,
): Promise<CorrectionOutcome | { problems: PageProblems } | null> {
  const found = await myDossier(deps, id, citizen, 'ownDossierActs');
  if (!found) return null;
  const { dossier, now } = found;
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const page = requestPage(procedure, resultFields(procedure, dossier.facts.outcome ?? 'granted'), raw.field);
  const { answers, problems } = parsePage(page, raw, {}, await todayOf(deps.db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const [result, proof] = await Promise.all([
    resultInForce(deps, id),
    proofId === null ? null : findCorrectionProof(deps.db, proofId),
  ]);
  const [right, reason] = [sealText(String(answers.right)), sealText(String(answers.reason))];
  const data = {
    number: result?.number ?? '',
    field: String(answers.field),
    right: right.ref,
    reason: reason.ref,
    proof: proof?.dossierId === id ? proof.sha256 : null,
  };
  const by = { actorId: citizen.id, role: 'applicant' as const, agencyId: null };
  const call = { type: 'askCorrection' as const, data };
  return giveCorrection(deps, { found, call, by, version, intentId, texts: [right, reason] });
}
