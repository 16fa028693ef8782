import { type FoundPart, findPart } from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import { holdsFile } from '../application/holds-draft.ts';
import type { Deps } from '../deps.ts';
import { noteAccess } from '../staff/note-access.ts';
import { maySeeFiles } from './may-see-files.ts';
import type { Download } from './open-my-result.ts';

const mayOpen = async (deps: Pick<Deps, 'db'>, part: FoundPart, actor: Hand): Promise<boolean> => {
  if (part.dossierId) return maySeeFiles(deps, part.dossierId, actor);
  return part.draft !== null && holdsFile(deps, actor, part.draft);
};

/** A file that was handed in, for its owner and for the staff who work on it. */
export async function downloadPart(
  deps: Pick<Deps, 'db' | 'files'>,
  { partId }: { partId: string },
  actor: Hand,
): Promise<Download | null> {
  const part = await findPart(deps.db, partId);
  if (!part || !(await mayOpen(deps, part, actor))) return null;
  if (part.dossierId) await noteAccess(deps, part.dossierId, actor, 'paper');
  const bytes = await deps.files.get(part.sha256);
  if (!bytes) throw new Error(`The file of ${partId} is not in the file store`);
  return { bytes, fileName: part.name, mime: part.mime };
}
