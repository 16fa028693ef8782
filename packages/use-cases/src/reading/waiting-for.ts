import { activeSteps, type Dossier, type Procedure, type Role } from '@mot-cua/workflow';
import type { AgencyName } from './agency-name.ts';

/** Whose turn it is; null when nobody's. */
export interface WaitingFor {
  role: Role;
  agency: AgencyName;
  /** A step of the service, or null for one of the lifecycle. */
  step: string | null;
}

/** A step of the service's own charts, on the way to its result or after it. */
const isOwnStep = (path: string): boolean => /^handling\.(processing|returned)\./.test(path);

/** Whose turn it is with a dossier as it stands: the handling before the money and the delivery. */
export function waitingFor(procedure: Procedure, dossier: Dossier, agency: AgencyName): WaitingFor | null {
  const steps = activeSteps(procedure.machine, dossier.state).filter(
    ({ path, role }) => role !== undefined || isOwnStep(path),
  );
  const step = steps.find(({ path }) => path.startsWith('handling')) ?? steps[0];
  if (!step) return null;
  const name = isOwnStep(step.path) ? (step.path.split('.').at(-1) ?? null) : null;
  return { role: step.role ?? 'system', agency, step: name };
}
