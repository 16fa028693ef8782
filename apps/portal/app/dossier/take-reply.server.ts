import { type Citizen, type MyDossierView, removePaper, replyToSupplement } from '@mot-cua/use-cases';
import type { Form } from '@mot-cua/web/server';
import type { PortalDeps } from '../deps.server.ts';
import { pageAct } from '../pages/page-act.server.ts';
import type { Say } from '../say.ts';
import { gatherReply } from './gather-reply.server.ts';
import { type RejectedReply, takeField } from './supplement-view.server.ts';

interface Reply {
  view: MyDossierView;
  intentId: string;
  form: Form;
}

/** What a button beside the files asks for, before anything is sent; undefined: none was pressed, null: not theirs. */
async function fileAct(
  deps: PortalDeps,
  { view, form }: Reply,
  citizen: Citizen,
): Promise<Pick<RejectedReply, 'join'> | null | undefined> {
  if (form.text('remove')) {
    await removePaper(deps, { partId: form.text('remove') }, citizen);
    return {};
  }
  if (form.text('add')) return {};
  const paper = form.text('join');
  const title = view.procedure.texts.vi.papers[paper]?.name ?? paper;
  const acted = await pageAct(deps, { place: { dossierId: view.dossier.id, paper }, title, form }, citizen);
  if (!acted) return acted;
  return acted === 'done' ? {} : { join: { paper, refused: acted } };
}

/** What was taken is no longer chosen: it lies among the files. */
const withoutTaken = ({ raw, ...reply }: RejectedReply): RejectedReply => ({
  ...reply,
  raw: Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith(takeField('')))),
});

/** Files first, then what is asked of them or the answers: so that a second try need not upload again. */
export async function takeReply(deps: PortalDeps, asked: Reply, citizen: Citizen, say: Say) {
  const { view, form, intentId } = asked;
  const gathered = await gatherReply(deps, { id: view.dossier.id, form }, citizen, say);
  if (!gathered) return null;
  const reply = withoutTaken(gathered);
  const isRejected = Object.keys(reply.rejected).length > 0;
  const acted = await fileAct(deps, asked, citizen);
  if (acted === null) return null;
  if (acted) return { reply: { ...reply, ...acted }, refused: isRejected || acted.join !== undefined };
  if (isRejected) return { reply, refused: true };
  const answer = { id: view.dossier.id, raw: reply.raw, version: Number(form.text('version')), intentId };
  const outcome = await replyToSupplement(deps, answer, citizen);
  if (!outcome) return null;
  if ('problems' in outcome) return { reply: { ...reply, problems: outcome.problems }, refused: true };
  if ('missingPapers' in outcome) return { reply: { ...reply, missingPapers: outcome.missingPapers }, refused: true };
  return outcome;
}
