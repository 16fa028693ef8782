import type { Instant } from '@mot-cua/calendar';
import type { Facts } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { canSign } from './certificate-for.ts';
import { signingPost } from './signing-post.ts';

/** Whether the one whose signature a dossier waits for has no certificate in force. */
export async function lacksCertificate(
  deps: Pick<Deps, 'db' | 'signingService'>,
  { facts, now }: { facts: Facts; now: Instant },
  staff: Staff,
): Promise<boolean> {
  const signing = signingPost(staff, facts);
  return signing !== null && !(await canSign(deps, signing, now));
}
