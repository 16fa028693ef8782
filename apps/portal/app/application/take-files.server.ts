import { attachPaper, type PartView } from '@mot-cua/use-cases';
import type { Upload } from '@mot-cua/web/server';
import type { PortalDeps } from '../deps.server.ts';
import type { Say } from '../say.ts';
import type { RejectedFile } from './paper-view.server.ts';

type Citizen = Parameters<typeof attachPaper>[2];
type Place = Pick<Parameters<typeof attachPaper>[1], 'draftId' | 'dossierId' | 'paper'>;

/** Files of one post, and how large each may be before it is even looked at. */
export const uploadLimits = { files: 10, fileBytes: 12 * 1024 * 1024 };

export interface TakenFiles {
  taken: PartView[];
  rejected: RejectedFile[];
  /** How many are still being checked. */
  waiting: number;
}

/** Attaches the files one after another; those that are not taken come back with the reason. Null: not theirs to attach to. */
export async function takeFiles(
  deps: PortalDeps,
  place: Place,
  uploads: readonly Upload[],
  citizen: Citizen,
  { t }: Say,
): Promise<TakenFiles | null> {
  const taken: PartView[] = [];
  const rejected: RejectedFile[] = [];
  let waiting = 0;
  for (const { name, bytes } of uploads) {
    const outcome = await attachPaper(deps, { ...place, file: { name, bytes } }, citizen);
    if (!outcome) return null;
    if ('attached' in outcome) taken.push(outcome.attached);
    else if ('waiting' in outcome) waiting += 1;
    else rejected.push({ name, problem: t(`forms:uploads.${outcome.rejected}`) });
  }
  return { taken, rejected, waiting };
}
