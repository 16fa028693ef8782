import { firstPage } from '@mot-cua/documents';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type Download, openMyResult } from './open-my-result.ts';

/** The first page of the sealed result as a picture, for whoever may open it: who sees it has opened it. */
export async function myResultPicture(
  deps: Pick<Deps, 'db' | 'files'>,
  asked: { id: string },
  citizen: Citizen,
): Promise<Download | null> {
  const result = await openMyResult(deps, asked, citizen);
  const page = result && firstPage(result.bytes);
  if (!result || !page) return null;
  const fileName = result.fileName.replace(/pdf$/, 'svg');
  return { bytes: new TextEncoder().encode(page), fileName, mime: 'image/svg+xml' };
}
