import { attachPaper, type Deps, doneWithUploads, type Hand, type PartView, readUploaded } from '@mot-cua/use-cases';
import type { Say } from './say.ts';

/** Files of one post, and how large each may be before it is even looked at. */
export const uploadLimits = { files: 10, fileBytes: 12 * 1024 * 1024 };

/** A file that was not taken, and what to do about it. */
export interface RejectedFile {
  name: string;
  problem: string;
}

export interface TakenFiles {
  taken: PartView[];
  rejected: RejectedFile[];
  /** How many are still being checked. */
  waiting: number;
}

type Place = Pick<Parameters<typeof attachPaper>[1], 'draftId' | 'dossierId' | 'paper'>;

/** Attaches the files one after another; those that are not taken come back with the reason. Null: not theirs to attach to. */
export async function takeFiles(
  deps: Deps,
  place: Place,
  uploads: readonly { name: string; bytes: Uint8Array }[],
  hand: Hand,
  { t }: Say,
): Promise<TakenFiles | null> {
  const taken: PartView[] = [];
  const rejected: RejectedFile[] = [];
  let waiting = 0;
  for (const { name, bytes } of uploads) {
    const outcome = await attachPaper(deps, { ...place, file: { name, bytes } }, hand);
    if (!outcome) return null;
    if ('attached' in outcome) taken.push(outcome.attached);
    else if ('waiting' in outcome) waiting += 1;
    else rejected.push({ name, problem: t(`forms:uploads.${outcome.rejected}`) });
  }
  return { taken, rejected, waiting };
}

/** The same for files that came in parts, by their ids: they are judged exactly as if they had come at once. */
export async function takeUploaded(
  deps: Deps,
  place: Place,
  ids: readonly string[],
  hand: Hand,
  say: Say,
): Promise<TakenFiles | null> {
  const files = await readUploaded(deps, { ...place, ids }, hand);
  const taken = files && (await takeFiles(deps, place, files, hand, say));
  if (taken) await doneWithUploads(deps, files);
  return taken;
}
