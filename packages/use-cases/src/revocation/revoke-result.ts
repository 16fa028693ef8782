import { pinnedProcedure } from '@mot-cua/catalog';
import { record } from '@mot-cua/db';
import { decideRevocation, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import { sealText } from '../commands/seal-text.ts';
import type { Deps } from '../deps.ts';
import { issuingPost } from '../papers/issuing-post.ts';
import { resultInForce } from '../papers/result-in-force.ts';
import { momentOf } from '../reading/moment-of.ts';
import { todayOf } from '../reading/today-of.ts';
import { staffDossier } from '../staff/staff-dossier.ts';
import { revocationPage } from './revocation-page.ts';

export type Revoked =
  | { done: true; version: number }
  | { problems: PageProblems }
  /** It was revoked or replaced before, or something else happened to the dossier at the same moment. */
  | { overtaken: true };

/** Revokes the result of a dossier by a decision of its agency. Null: not this person's to revoke. */
export async function revokeResult(
  deps: Pick<Deps, 'db'>,
  { id, raw, intentId }: { id: string; raw: RawAnswers; intentId: string },
  staff: Staff,
): Promise<Revoked | null> {
  const { db } = deps;
  const found = await staffDossier(deps, id, staff, 'revokeResult');
  const post = found && issuingPost(staff, found.dossier.facts, ['approvingLeader']);
  if (!found || !post) return null;
  const { answers, problems } = parsePage(revocationPage, raw, {}, await todayOf(db, found.now));
  if (Object.keys(problems).length > 0) return { problems };
  const result = await resultInForce(deps, id);
  if (!result) return { overtaken: true };
  const { dossier, now } = found;
  const reason = sealText(String(answers.reason));
  const revocation = { number: result.number ?? '', document: String(answers.document), reason: reason.ref };
  const { role: _, ...held } = post;
  const by = { actorId: staff.id, ...held };
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const decision = decideRevocation(procedure, dossier, revocation, { ...(await momentOf(db, now)), by });
  if (!decision) return { overtaken: true };
  const recorded = await record(db, { decision, expectedVersion: dossier.version, intentId, texts: [reason] });
  return recorded.outcome === 'recorded' || recorded.outcome === 'repeated'
    ? { done: true, version: recorded.version }
    : { overtaken: true };
}
