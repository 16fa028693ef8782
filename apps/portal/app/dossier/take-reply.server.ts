import { rawAnswers, takeFiles } from '@mot-cua/forms';
import { replyToSupplement } from '@mot-cua/use-cases';
import type { Form } from '@mot-cua/web/server';
import type { PortalDeps } from '../deps.server.ts';
import type { Say } from '../say.ts';
import { paperOfField, type RejectedReply } from './supplement-view.server.ts';

interface Reply {
  id: string;
  version: number;
  intentId: string;
  form: Form;
}

/** Files first, then the answers: so that a second try need not upload again. */
export async function takeReply(
  deps: PortalDeps,
  { id, version, intentId, form }: Reply,
  citizen: Parameters<typeof replyToSupplement>[2],
  say: Say,
) {
  const raw = rawAnswers(form);
  const reply: RejectedReply = { raw, taken: [], rejected: {} };
  for (const [field, uploads] of Map.groupBy(form.uploads, (upload) => upload.field)) {
    const paper = paperOfField(field);
    const files = await takeFiles(deps, { dossierId: id, paper }, uploads, citizen, say);
    if (!files) return null;
    reply.taken = [...reply.taken, ...files.taken];
    if (files.rejected.length > 0) reply.rejected = { ...reply.rejected, [paper]: files.rejected };
  }
  if (Object.keys(reply.rejected).length > 0) return { reply };
  const outcome = await replyToSupplement(deps, { id, raw, version, intentId }, citizen);
  if (!outcome) return null;
  if ('problems' in outcome) return { reply: { ...reply, problems: outcome.problems } };
  if ('missingPapers' in outcome) return { reply: { ...reply, missingPapers: outcome.missingPapers } };
  return outcome;
}
