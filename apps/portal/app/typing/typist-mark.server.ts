import { createHash } from 'node:crypto';
import type { SignedIn } from '@mot-cua/web/server';

/** Tells whose text lies on a device, without saying who they are. */
export const typistMark = ({ actor }: Pick<SignedIn, 'actor'>): string =>
  createHash('sha256').update(`typist ${actor.id}`).digest('base64url').slice(0, 16);
