import { rawAnswers, takeFiles, takeUploaded } from '@mot-cua/forms';
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

const uploadedField = (field: string): string => `uploaded:${field}`;
const fieldsUploaded = ({ values }: Form): string[] =>
  Object.keys(values).flatMap((name) => (name.startsWith('uploaded:') ? [name.slice('uploaded:'.length)] : []));

/** Files first, then the answers: so that a second try need not upload again. */
export async function takeReply(
  deps: PortalDeps,
  { id, version, intentId, form }: Reply,
  citizen: Parameters<typeof replyToSupplement>[2],
  say: Say,
) {
  const raw = rawAnswers(form);
  const reply: RejectedReply = { raw, taken: [], rejected: {} };
  const uploads = Map.groupBy(form.uploads, ({ field }) => field);
  for (const field of new Set([...uploads.keys(), ...fieldsUploaded(form)])) {
    const place = { dossierId: id, paper: paperOfField(field) };
    const files = await takeFiles(deps, place, uploads.get(field) ?? [], citizen, say);
    const uploaded = await takeUploaded(deps, place, form.all(uploadedField(field)), citizen, say);
    if (!files || !uploaded) return null;
    reply.taken = [...reply.taken, ...files.taken, ...uploaded.taken];
    const rejected = [...files.rejected, ...uploaded.rejected];
    if (rejected.length > 0) reply.rejected = { ...reply.rejected, [place.paper]: rejected };
  }
  if (Object.keys(reply.rejected).length > 0) return { reply };
  const outcome = await replyToSupplement(deps, { id, raw, version, intentId }, citizen);
  if (!outcome) return null;
  if ('problems' in outcome) return { reply: { ...reply, problems: outcome.problems } };
  if ('missingPapers' in outcome) return { reply: { ...reply, missingPapers: outcome.missingPapers } };
  return outcome;
}
