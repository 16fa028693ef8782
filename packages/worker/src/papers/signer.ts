import type { ReadEntry } from '@mot-cua/db';
import { officialPapers as words } from '@mot-cua/locales';
import { principalIn } from '@mot-cua/use-cases';

/** Who did it, as it stands on a paper: a substitute says for whom. */
export function signer(read: ReadEntry | undefined): string {
  if (!read?.actorName) return '';
  const principal = principalIn(read);
  return principal ? words.standingIn(read.actorName, principal) : read.actorName;
}
