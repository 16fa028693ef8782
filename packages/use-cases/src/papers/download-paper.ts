import { findIssuedPaperById } from '@mot-cua/db';
import type { Citizen, Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { noteAccess } from '../staff/note-access.ts';
import { maySeeFiles } from './may-see-files.ts';
import type { Download } from './open-my-result.ts';

/** A paper of the agency (slip, form, receipt, result) for those who may see its dossier. */
export async function downloadPaper(
  deps: Pick<Deps, 'db' | 'files'>,
  { paperId }: { paperId: string },
  actor: Citizen | Staff,
): Promise<Download | null> {
  const paper = await findIssuedPaperById(deps.db, paperId);
  if (!paper || !(await maySeeFiles(deps, paper.dossierId, actor))) return null;
  await noteAccess(deps, paper.dossierId, actor, 'paper');
  const bytes = await deps.files.get(paper.sha256);
  if (!bytes) throw new Error(`The paper ${paperId} is not in the file store`);
  return { bytes, fileName: `${paper.kind}.pdf`, mime: 'application/pdf' };
}
