import { addReceivedFile } from '@mot-cua/db';
import { inspectUpload } from '@mot-cua/gateways';
import type { Citizen } from '../actors.ts';
import { type Attached, attachPart, mostBytes, uploadKinds } from '../application/attach-paper.ts';
import { type UploadPlace, uploadTarget } from '../application/upload-target.ts';
import type { Deps } from '../deps.ts';
import { listMyPapers } from './list-my-papers.ts';

/** Uses a paper again that the person has: the same file, by reference, judged anew by type, size, age and scanner. */
export async function takeMyPaper(
  deps: Deps,
  { sha256, ...place }: UploadPlace & { sha256: string },
  citizen: Citizen,
): Promise<Attached | { rejected: 'expired' } | null> {
  const target = await uploadTarget(deps, place, citizen);
  const mine = target && (await listMyPapers(deps, citizen)).find((paper) => paper.sha256 === sha256);
  if (!target || !mine) return null;
  if (mine.expired) return { rejected: 'expired' };
  const bytes = await deps.files.get(sha256);
  if (!bytes) throw new Error(`The file of ${mine.id} is not in the file store`);
  const { draftId } = target;
  const paper = target.paper.name;
  const asked = { bytes, name: mine.fileName, maxBytes: mostBytes(target.paper), allowed: uploadKinds };
  const verdict = await inspectUpload({ ...asked, patient: true }, deps.scanner);
  if ('reason' in verdict) return { rejected: verdict.reason };
  if ('later' in verdict) {
    const added = await addReceivedFile(deps.db, draftId, {
      paper,
      name: verdict.cleanName,
      bytes,
      delay: verdict.later,
    });
    return added ? { waiting: verdict.cleanName } : { rejected: 'tooManyWaiting' };
  }
  return { attached: await attachPart(deps, draftId, { paper, sha256, name: verdict.cleanName }) };
}
