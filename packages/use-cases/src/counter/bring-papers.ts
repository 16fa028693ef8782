import { keepOnPaper } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import { openDraft } from '../application/open-draft.ts';
import type { Deps } from '../deps.ts';

/** Says which of the papers that are asked for lie on the counter. False: not there, or not at this counter. */
export async function bringPapers(
  deps: Pick<Deps, 'db'>,
  { draftId, onPaper }: { draftId: string; onPaper: readonly string[] },
  clerk: Staff,
): Promise<boolean> {
  const open = await openDraft(deps, draftId, clerk);
  if (!open) return false;
  const known = open.procedure.papers.map(({ name }) => name).filter((name) => onPaper.includes(name));
  await keepOnPaper(deps.db, draftId, known);
  return true;
}
