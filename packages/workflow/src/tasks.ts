import { isOnlyReceived } from './beyond/beyond.ts';
import { beyondTasks } from './beyond/beyond-tasks.ts';
import type { Task } from './decision.ts';
import type { Dossier } from './dossier.ts';
import type { Facts } from './facts.ts';
import { chartAsks } from './in-hand/permitted-in-hand.ts';
import { waitsWithGroup } from './in-hand/with-group.ts';
import type { Procedure } from './procedure.ts';
import { agenciesOf } from './standing.ts';
import { stepsOf } from './vocabulary/offers.ts';

/** What a handler gave back is the head's to assign; the step stays where it is. */
const toAssign = (path: string, facts: Facts): Task[] =>
  agenciesOf('divisionHead', facts).map((agencyId) => ({
    ...{ agencyId, role: 'divisionHead', step: `${path}.unassigned`, assigneeId: null },
  }));

/** What was given to a group waits with its members: at the step that asks for a handler, or at a handler's own. */
const toGroup = (path: string, facts: Facts): Task[] =>
  agenciesOf('handler', facts).map((agencyId) => ({
    ...{ agencyId, role: 'handler', step: path, assigneeId: null },
    ...(facts.groupId && { groupId: facts.groupId }),
  }));

/** The work that a dossier now makes for the staff: a row for each role and agency that must act. */
export function tasksOf(procedure: Procedure, dossier: Dossier): Task[] {
  const { state, facts } = dossier;
  const passes = isOnlyReceived(facts);
  const asks = chartAsks(procedure, dossier);
  const byChart = stepsOf(procedure.machine, state).flatMap(({ path, role }): Task[] => {
    // Passed on to the other agency it is by the hand-over.
    if (passes && path === 'handling.accepted') return [];
    if (!role || role === 'applicant' || role === 'system') return [];
    const asksHandler = role === 'handler' || (role === 'divisionHead' && asks);
    if (asksHandler && waitsWithGroup(facts)) return toGroup(path, facts);
    if (role === 'handler' && facts.released && facts.handlerId === null) return toAssign(path, facts);
    const assigneeId = role === 'handler' ? facts.handlerId : null;
    return agenciesOf(role, facts).map((agencyId) => ({ agencyId, role, step: path, assigneeId }));
  });
  return [...byChart, ...beyondTasks(procedure, dossier)];
}
