import { pinnedProcedure } from '@mot-cua/catalog';
import {
  addDraftPart,
  addReceivedFile,
  draftParts,
  readAnswers,
  readDossier,
  readDraft,
  registerFile,
  startDraft,
} from '@mot-cua/db';
import { inspectUpload, type UploadRefusal } from '@mot-cua/gateways';
import { may } from '@mot-cua/policy';
import type { Dossier, PaperComponent } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { draftDays } from './draft-days.ts';
import { openDraft } from './open-draft.ts';
import { type PartView, partView } from './part-view.ts';

const defaultMegabytes = 10;
export const uploadKinds = ['pdf', 'jpeg', 'png'] as const;

interface Upload {
  draftId?: string;
  dossierId?: string;
  paper: string;
  file: { name: string; bytes: Uint8Array };
}

interface Target {
  draftId: string;
  papers: readonly PaperComponent[];
}

async function draftTarget(deps: Deps, draftId: string, citizen: Citizen): Promise<Target | null> {
  const open = await openDraft(deps, draftId, citizen);
  return open && { draftId, papers: open.procedure.papers };
}

/** Two files of one reply may come at the same moment: whoever is second finds the draft. */
async function replyDraft(
  { db }: Deps,
  { id, procedureCode, procedureVersion }: Dossier,
  citizen: Citizen,
): Promise<void> {
  if (await readDraft(db, id, citizen.id)) return;
  const answers = (await readAnswers(db, id))[0]?.answers ?? {};
  const draft = { id, personId: citizen.id, procedureCode, procedureVersion, answers };
  await startDraft(db, draft, draftDays).catch(async (error) => {
    if (!(await readDraft(db, id, citizen.id))) throw error;
  });
}

/** A reply to a supplement is gathered in a draft that bears the dossier's id; only what was asked for may be handed in. */
async function replyTarget(deps: Deps, dossierId: string, citizen: Citizen): Promise<Target | null> {
  const found = await readDossier(deps.db, dossierId);
  if (!found || may('ownDossierActs', citizen, { facts: found.dossier.facts }) !== 'yes') return null;
  const { procedureCode, procedureVersion, facts } = found.dossier;
  const { papers } = pinnedProcedure(procedureCode, procedureVersion);
  const asked = papers.filter(({ name }) => facts.openItems.includes(`paper:${name}`));
  if (asked.length === 0) return null;
  await replyDraft(deps, found.dossier, citizen);
  return { draftId: dossierId, papers: asked };
}

export type Attached =
  | { attached: PartView }
  | { rejected: UploadRefusal | 'tooManyWaiting' }
  /** It could not be checked at once: the worker does it, and until then nobody opens it. */
  | { waiting: string };

/** Takes a file for a paper: looked at byte by byte, scanned, stored, and only then attached. */
export async function attachPaper(
  deps: Deps,
  { draftId, dossierId, paper: paperName, file }: Upload,
  citizen: Citizen,
): Promise<Attached | null> {
  const target = dossierId
    ? await replyTarget(deps, dossierId, citizen)
    : await draftTarget(deps, draftId ?? '', citizen);
  const paper = target?.papers.find(({ name, handIn }) => name === paperName && handIn === 'upload');
  if (!target || !paper) return null;
  const maxBytes = (paper.maxMegabytes ?? defaultMegabytes) * 1024 * 1024;
  const verdict = await inspectUpload({ ...file, maxBytes, allowed: uploadKinds }, deps.scanner);
  if ('reason' in verdict) return { rejected: verdict.reason };
  if ('later' in verdict) {
    const kept = { paper: paperName, name: verdict.cleanName, bytes: file.bytes, delay: verdict.later };
    const added = await addReceivedFile(deps.db, target.draftId, kept);
    return added ? { waiting: verdict.cleanName } : { rejected: 'tooManyWaiting' };
  }
  const stored = await deps.files.put(verdict.bytes);
  await registerFile(deps.db, { ...stored, mime: verdict.mime, kind: 'upload', state: 'clean' });
  const part = { paper: paperName, sha256: stored.sha256, name: verdict.cleanName };
  await addDraftPart(deps.db, target.draftId, part);
  const attached = (await draftParts(deps.db, target.draftId)).find(
    ({ sha256, paper }) => sha256 === part.sha256 && paper === paperName,
  );
  if (!attached) throw new Error('The paper was attached and is not there');
  return { attached: partView(attached) };
}
