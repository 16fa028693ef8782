import { type DraftPart, draftParts, joinDraftParts, legalNow, registerFile } from '@mot-cua/db';
import { inspectUpload, joinPictures } from '@mot-cua/gateways';
import type { Hand } from '../actors.ts';
import { mostBytes } from '../application/attach-paper.ts';
import { type UploadPlace, uploadTarget } from '../application/upload-target.ts';
import type { Deps } from '../deps.ts';
import { mostPages } from './most-pages.ts';
import { isPicture } from './picture-among.ts';

export type JoinRefusal = 'tooFew' | 'tooMany' | 'tooLarge' | 'checkLater' | 'changed';
export type JoinedPages = { joined: true } | { refused: JoinRefusal } | null;

const bytesOf = async ({ files }: Pick<Deps, 'files'>, { id, sha256 }: DraftPart): Promise<Uint8Array> => {
  const bytes = await files.get(sha256);
  if (!bytes) throw new Error(`The file of ${id} is not in the file store`);
  return bytes;
};

/**
 * Joins the pictures of one paper into one PDF, in the order in which they lie. They were looked at when they came; what is made
 * of them is looked at like any file that comes. Null: nothing is asked for there, or it is not theirs.
 */
export async function joinPages(
  deps: Deps,
  { title, ...place }: UploadPlace & { title: string },
  hand: Hand,
): Promise<JoinedPages> {
  const target = await uploadTarget(deps, place, hand);
  if (!target) return null;
  const paper = target.paper.name;
  const [parts, now] = await Promise.all([draftParts(deps.db, target.draftId), legalNow(deps.db)]);
  const pages = parts.filter((part) => part.paper === paper && isPicture(part));
  if (pages.length < 2) return { refused: 'tooFew' };
  if (pages.length > mostPages) return { refused: 'tooMany' };
  const pictures = await Promise.all(pages.map((page) => bytesOf(deps, page)));
  const maxBytes = mostBytes(target.paper);
  const bytes = await joinPictures({ pictures, title, at: new Date(now), maxBytes });
  if (!bytes) return { refused: 'tooLarge' };
  const asked = { bytes, name: `${title}.pdf`, maxBytes, allowed: ['pdf'] as const, patient: true as const };
  const verdict = await inspectUpload(asked, deps.scanner);
  if ('later' in verdict) return { refused: 'checkLater' };
  if (!verdict.ok) throw new Error(`Pictures were joined into a file that is refused: ${verdict.reason}`);
  const stored = await deps.files.put(verdict.bytes);
  await registerFile(deps.db, { ...stored, mime: verdict.mime, kind: 'upload', state: 'clean' });
  const file = { paper, sha256: stored.sha256, name: verdict.cleanName, pages };
  return (await joinDraftParts(deps.db, target.draftId, file)) ? { joined: true } : { refused: 'changed' };
}
