import type { Instant } from '@mot-cua/calendar';
import { forgetHits, hit, useFactor } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { ownSecret } from './own-secret.ts';
import { totpStep } from './totp.ts';

/** Why a code proves nothing. `used`: it was right, but for something else before. */
export type FactorProblem = 'notSetUp' | 'wrong' | 'used' | 'tooMany';

export interface Proof {
  code: string;
  /** What is proved: the same code again is right for the same intent only. */
  intentId: string;
  now: Instant;
}

/** Six digits are soon guessed by who may try for ever. */
const tries = { windowSeconds: 300, most: 8 };

const triesOf = ({ id }: Staff): string => `second-factor:${id}`;

/** Counts a try to guess the code of this person. */
export const mayTry = async ({ db }: Pick<Deps, 'db'>, staff: Staff): Promise<boolean> =>
  (await hit(db, triesOf(staff), tries.windowSeconds, tries.most)).allowed;

export const unixSeconds = (now: Instant): number => Date.parse(now) / 1000;

/** Uses a code of the second factor up; null when it was right. */
export async function proveFactor(
  deps: Pick<Deps, 'db' | 'factorKeys'>,
  { code, intentId, now }: Proof,
  staff: Staff,
): Promise<FactorProblem | null> {
  const factor = await ownSecret(deps, staff.id);
  if (!factor?.isConfirmed) return 'notSetUp';
  if (!(await mayTry(deps, staff))) return 'tooMany';
  const step = totpStep(factor.secret, code, unixSeconds(now));
  if (step === null) return 'wrong';
  if (!(await useFactor(deps.db, { staffId: staff.id, step, intentId }))) return 'used';
  // Who signs many, one after another, is not guessing.
  await forgetHits(deps.db, triesOf(staff));
  return null;
}
