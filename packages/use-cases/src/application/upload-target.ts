import { pinnedProcedure } from '@mot-cua/catalog';
import { readAnswers, readDraft, startDraft } from '@mot-cua/db';
import type { Dossier, PaperComponent } from '@mot-cua/workflow';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { answerable } from '../my-dossier/answerable.ts';
import { draftDays } from './draft-days.ts';
import { openDraft } from './open-draft.ts';

interface Target {
  draftId: string;
  papers: readonly PaperComponent[];
}

async function draftTarget(deps: Deps, draftId: string, hand: Hand): Promise<Target | null> {
  const open = await openDraft(deps, draftId, hand);
  return open && { draftId, papers: open.procedure.papers };
}

/** Two files of one reply may come at the same moment, from two people: whoever is second finds the draft. */
async function replyDraft({ db }: Deps, { id, procedureCode, procedureVersion, facts }: Dossier): Promise<void> {
  const personId = facts.ownerId;
  if (await readDraft(db, id, personId)) return;
  const answers = (await readAnswers(db, id))[0]?.answers ?? {};
  const draft = { id, personId, procedureCode, procedureVersion, answers };
  await startDraft(db, draft, draftDays).catch(async (error) => {
    if (!(await readDraft(db, id, personId))) throw error;
  });
}

/** A reply to a supplement is gathered in a draft that bears the dossier's id; only what was asked for may be handed in. */
async function replyTarget(deps: Deps, dossierId: string, hand: Hand): Promise<Target | null> {
  const found = await answerable(deps, dossierId, hand);
  if (!found) return null;
  const { procedureCode, procedureVersion, facts } = found.dossier;
  const { papers } = pinnedProcedure(procedureCode, procedureVersion);
  const asked = papers.filter(({ name }) => facts.openItems.includes(`paper:${name}`));
  if (asked.length === 0) return null;
  await replyDraft(deps, found.dossier);
  return { draftId: dossierId, papers: asked };
}

/** Where a file may be added: a paper of an application, or one that a supplement asked for again. */
export interface UploadPlace {
  draftId?: string;
  dossierId?: string;
  paper: string;
}

/** The draft and the paper that a file is for; null when it is not asked for there, or not theirs. */
export async function uploadTarget(
  deps: Deps,
  { draftId, dossierId, paper: paperName }: UploadPlace,
  hand: Hand,
): Promise<{ draftId: string; paper: PaperComponent } | null> {
  const target = dossierId ? await replyTarget(deps, dossierId, hand) : await draftTarget(deps, draftId ?? '', hand);
  const paper = target?.papers.find(({ name, handIn }) => name === paperName && handIn === 'upload');
  return target && paper ? { draftId: target.draftId, paper } : null;
}
