import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import type { CommandOutcome } from '../outcome.ts';
import type { FactorProblem } from '../second-factor/prove-factor.ts';
import { signs } from '../second-factor/signing-need.ts';
import { signingProblem } from '../second-factor/signing-problem.ts';
import { type Asked, advanceDossier } from './advance-dossier.ts';
import { staffDossier } from './staff-dossier.ts';

interface AskedInPerson extends Asked {
  /** Of the second factor; empty where none was asked for. */
  code: string;
}

/** Why the one who signs has not shown who they are; null when they have, or need not. */
async function factorProblem(
  deps: Pick<Deps, 'db' | 'factorKeys' | 'signingService'>,
  { id, version, code, intentId }: AskedInPerson,
  staff: Staff,
): Promise<FactorProblem | 'missing' | null> {
  const found = await staffDossier(deps, id, staff, 'staffDossierActs');
  // On a version that is past, nothing is recorded any more: a code is not spent on it.
  if (!found || found.dossier.version > version) return found ? null : 'missing';
  return signingProblem(deps, { facts: found.dossier.facts, code, intentId, now: found.now }, staff);
}

/** A command of the staff from the page of one dossier: one that signs asks who they are before it is given. */
export async function advanceInPerson(
  deps: Pick<Deps, 'db' | 'post' | 'factorKeys' | 'signingService'>,
  asked: AskedInPerson,
  staff: Staff,
): Promise<CommandOutcome | { factor: FactorProblem }> {
  const problem = signs(asked.command) ? await factorProblem(deps, asked, staff) : null;
  if (problem === 'missing') return null;
  return problem ? { factor: problem } : advanceDossier(deps, asked, staff);
}
