import type { Task } from './decision.ts';
import type { Dossier } from './dossier.ts';
import type { Procedure } from './procedure.ts';
import { agenciesOf } from './standing.ts';
import { stepsOf } from './vocabulary/offers.ts';

/** The work that a dossier now makes for the staff: a row for each role and agency that must act. */
export function tasksOf(procedure: Procedure, { state, facts }: Dossier): Task[] {
  return stepsOf(procedure.machine, state).flatMap(({ path, role }) => {
    if (!role || role === 'applicant' || role === 'system') return [];
    const assigneeId = role === 'handler' ? facts.handlerId : null;
    return agenciesOf(role, facts).map((agencyId) => ({ agencyId, role, step: path, assigneeId }));
  });
}
