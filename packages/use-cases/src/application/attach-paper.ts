import { addDraftPart, addReceivedFile, registerFile } from '@mot-cua/db';
import { inspectUpload, type UploadRefusal } from '@mot-cua/gateways';
import type { PaperComponent } from '@mot-cua/workflow';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type PartView, partView } from './part-view.ts';
import { type UploadPlace, uploadTarget } from './upload-target.ts';

const defaultMegabytes = 10;
export const uploadKinds = ['pdf', 'jpeg', 'png'] as const;

interface Upload extends UploadPlace {
  file: { name: string; bytes: Uint8Array };
}

export type Attached =
  | { attached: PartView }
  | { rejected: UploadRefusal | 'tooManyWaiting' }
  /** It could not be checked at once: the worker does it, and until then nobody opens it. */
  | { waiting: string };

/** Takes a file for a paper: looked at byte by byte, scanned, stored, and only then attached. */
export async function attachPaper(deps: Deps, { file, ...place }: Upload, hand: Hand): Promise<Attached | null> {
  const target = await uploadTarget(deps, place, hand);
  if (!target) return null;
  const { draftId } = target;
  const paper = target.paper.name;
  const maxBytes = mostBytes(target.paper);
  const verdict = await inspectUpload({ ...file, maxBytes, allowed: uploadKinds }, deps.scanner);
  if ('reason' in verdict) return { rejected: verdict.reason };
  if ('later' in verdict) {
    const kept = { paper, name: verdict.cleanName, bytes: file.bytes, delay: verdict.later };
    const added = await addReceivedFile(deps.db, draftId, kept);
    return added ? { waiting: verdict.cleanName } : { rejected: 'tooManyWaiting' };
  }
  const stored = await deps.files.put(verdict.bytes);
  await registerFile(deps.db, { ...stored, mime: verdict.mime, kind: 'upload', state: 'clean' });
  return { attached: await attachPart(deps, draftId, { paper, sha256: stored.sha256, name: verdict.cleanName }) };
}

export const mostBytes = ({ maxMegabytes = defaultMegabytes }: PaperComponent): number => maxMegabytes * 1024 * 1024;

/** Makes a stored file a part of a draft. */
export async function attachPart(
  { db }: Pick<Deps, 'db'>,
  draftId: string,
  part: { paper: string; sha256: string; name: string },
): Promise<PartView> {
  return partView(await addDraftPart(db, draftId, part));
}
