import { z } from 'zod';
import { ownPath } from './own-path.ts';

const savedSignIn = z.object({
  state: z.string().min(1),
  nonce: z.string().min(1),
  verifier: z.string().min(1),
  returnTo: z.string().transform(ownPath),
  startedAt: z.number(),
  least: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
});

export type SavedSignIn = z.infer<typeof savedSignIn>;

/** Reads back what `begin` handed out; null when it is missing or garbled. */
export function readSavedSignIn(saved: string): SavedSignIn | null {
  try {
    return savedSignIn.parse(JSON.parse(saved));
  } catch {
    return null;
  }
}
