import type { Facts } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type FactorProblem, type Proof, proveFactor } from './prove-factor.ts';
import { signingNeed } from './signing-need.ts';

/** Why the one who signs has not shown who they are; null when they have, need not, or cannot sign at all: no code is spent on it. */
export async function signingProblem(
  deps: Pick<Deps, 'db' | 'factorKeys' | 'signingService'>,
  { facts, ...proof }: Proof & { facts: Facts },
  staff: Staff,
): Promise<FactorProblem | null> {
  const need = await signingNeed(deps, { facts, now: proof.now }, staff);
  if (need === 'nothing' || need === 'certificate') return null;
  return need === 'setUp' ? 'notSetUp' : proveFactor(deps, proof, staff);
}
