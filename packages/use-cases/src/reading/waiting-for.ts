import { activeSteps, agenciesOf, type Dossier, type Procedure, type Role, tasksOf } from '@mot-cua/workflow';
import type { AgencyName } from './agency-name.ts';

/** Whose turn it is; null when nobody's. */
export interface WaitingFor {
  role: Role;
  agency: AgencyName;
  /** A step of the service, or null for one of the lifecycle. */
  step: string | null;
  /** Where a dossier stands between two agencies: still with the one, or on its way to the other. */
  between?: 'toGive' | 'sentBack' | 'toTake';
}

/** The agency that takes a dossier in, and the one that settles it. */
interface Desks {
  receiving: AgencyName;
  competent: AgencyName;
}

/** The desk that has to give it over, or to take it over. */
function waitingBetween(procedure: Procedure, dossier: Dossier, desks: Desks): WaitingFor | null {
  const task = tasksOf(procedure, dossier).find(({ step }) => step.startsWith('handling.handOver.'));
  const between = task?.step.split('.').at(-1) as WaitingFor['between'];
  if (!task || !between) return null;
  const agency = task.agencyId === dossier.facts.receivingAgencyId ? desks.receiving : desks.competent;
  return { role: task.role, agency, step: null, between };
}

/** A step of the service's own charts, on the way to its result or after it. */
const isOwnStep = (path: string): boolean => /^handling\.(processing|returned)\./.test(path);

/** Whose turn it is with a dossier as it stands: the handling before the money and the delivery. */
export function waitingFor(procedure: Procedure, dossier: Dossier, desks: Desks): WaitingFor | null {
  const between = waitingBetween(procedure, dossier, desks);
  if (between) return between;
  const steps = activeSteps(procedure.machine, dossier.state).filter(
    ({ path, role }) => role !== undefined || isOwnStep(path),
  );
  const step = steps.find(({ path }) => path.startsWith('handling')) ?? steps[0];
  if (!step) return null;
  const name = isOwnStep(step.path) ? (step.path.split('.').at(-1) ?? null) : null;
  const role = step.role ?? 'system';
  // What was taken in for another agency stays with this one until it is accepted.
  const agency =
    agenciesOf(role, dossier.facts)[0] === dossier.facts.receivingAgencyId ? desks.receiving : desks.competent;
  return { role, agency, step: name };
}
