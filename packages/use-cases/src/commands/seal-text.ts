import { createHash, randomBytes } from 'node:crypto';
import type { TextRef } from '@mot-cua/workflow';

/** A personal text apart from the journal: erasable, and yet provably the one that was written. */
export interface SealedText {
  ref: TextRef;
  salt: string;
  body: string;
}

/** The text under a salted hash; the journal carries only `ref`. */
export function sealText(body: string): SealedText {
  const salt = randomBytes(16).toString('hex');
  const hash = createHash('sha256').update(salt).update(body, 'utf8').digest('hex');
  return { ref: `text:${hash}`, salt, body };
}
