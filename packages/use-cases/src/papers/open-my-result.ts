import { issuedPapersOf } from '@mot-cua/db';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { giveCommand } from '../give-command.ts';
import { myDossier } from '../my-dossier/my-dossier.ts';
import { noteAccess } from '../staff/note-access.ts';

export interface Download {
  bytes: Uint8Array;
  fileName: string;
  mime: string;
}

/** The sealed result for its owner. The first opening of an online result is its delivery. */
export async function openMyResult(
  deps: Pick<Deps, 'db' | 'files'>,
  { id }: { id: string },
  citizen: Citizen,
): Promise<Download | null> {
  const found = await myDossier(deps, id, citizen);
  const { delivery } = found?.dossier.state ?? {};
  if (!found || delivery === 'notReady' || delivery === 'preparing') return null;
  const result = (await issuedPapersOf(deps.db, id)).findLast(({ kind }) => kind === 'result');
  if (!result) return null;
  if (delivery === 'publishedOnline') {
    const intentId = `open:${id}:${result.id}`;
    await giveCommand(deps, { found, actor: citizen, call: { type: 'openResult', data: {} }, intentId });
  }
  await noteAccess(deps, id, citizen, 'paper');
  const bytes = await deps.files.get(result.sha256);
  if (!bytes) throw new Error(`The result ${result.id} is not in the file store`);
  return { bytes, fileName: `${found.code ?? found.provisionalNumber}.pdf`, mime: 'application/pdf' };
}
