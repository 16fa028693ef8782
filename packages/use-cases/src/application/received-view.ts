import type { Instant } from '@mot-cua/calendar';
import type { ReceivedFile } from '@mot-cua/db';
import type { UploadDelay, UploadRefusal } from '@mot-cua/gateways';

/** A file that nobody may open yet, as its owner sees it; or one that was refused, with the reason. */
export interface ReceivedView {
  id: string;
  paper: string;
  name: string;
  delay: UploadDelay;
  refusal: UploadRefusal | null;
  tries: number;
  nextTryAt: Instant;
}

export const receivedView = ({ delay, refusal, ...file }: ReceivedFile): ReceivedView => ({
  ...file,
  delay: delay as UploadDelay,
  refusal: refusal as UploadRefusal | null,
});

/** Papers of which a file still waits to be checked: nothing is sent without knowing it. */
export const papersBeingChecked = (files: readonly Pick<ReceivedFile, 'paper' | 'refusal'>[]): string[] => [
  ...new Set(files.filter(({ refusal }) => refusal === null).map(({ paper }) => paper)),
];
