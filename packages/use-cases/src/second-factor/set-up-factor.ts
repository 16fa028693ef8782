import { randomBytes } from 'node:crypto';
import { beginFactor, confirmFactor } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { ownSecret } from './own-secret.ts';
import { type FactorProblem, mayTry, type Proof, unixSeconds } from './prove-factor.ts';
import { base32, totpStep } from './totp.ts';

/** What an app is told to set itself up: shown to its owner until the first code has come, and never again. */
interface FactorSetUp {
  /** In base 32. */
  secret: string;
  /** `otpauth://`, for an app on the same telephone. */
  address: string;
}

export type OwnFactor = { state: 'none' | 'confirmed' } | ({ state: 'begun' } & FactorSetUp);

const issuer = 'Một Cửa';
/** As long as the hash: RFC 4226 asks for no less. */
const secretBytes = 20;

/** How one's own second factor stands. */
export async function ownFactor(
  deps: Pick<Deps, 'db' | 'factorKeys'>,
  { name }: { name: string },
  staff: Staff,
): Promise<OwnFactor> {
  const factor = await ownSecret(deps, staff.id);
  if (!factor) return { state: 'none' };
  if (factor.isConfirmed) return { state: 'confirmed' };
  const secret = base32(factor.secret);
  const query = new URLSearchParams({ secret, issuer });
  const label = encodeURIComponent(`${issuer}:${name}`);
  return { state: 'begun', secret, address: `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}` };
}

/** Begins to set up a second factor of one's own; one that is there already stays. */
export const beginOwnFactor = ({ db, factorKeys }: Pick<Deps, 'db' | 'factorKeys'>, staff: Staff): Promise<void> =>
  beginFactor(db, staff.id, factorKeys.seal(randomBytes(secretBytes), staff.id));

/** Confirms it by the first code of the app; null when that was right. */
export async function confirmOwnFactor(
  deps: Pick<Deps, 'db' | 'factorKeys'>,
  { code, intentId, now }: Proof,
  staff: Staff,
): Promise<FactorProblem | null> {
  const factor = await ownSecret(deps, staff.id);
  if (!factor) return 'notSetUp';
  if (!(await mayTry(deps, staff))) return 'tooMany';
  const step = totpStep(factor.secret, code, unixSeconds(now));
  if (step === null) return 'wrong';
  const isNew = await confirmFactor(deps.db, { staffId: staff.id, step, intentId });
  return isNew || factor.isConfirmed ? null : 'notSetUp';
}
