import type { Instant } from '@mot-cua/calendar';
import { sendInspector, staffAt } from '@mot-cua/db';
import { inspectingAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { staffDossier } from '../staff/staff-dossier.ts';

interface Asked {
  agencyId: string;
  dossierId: string;
  at: Instant;
  inspectorId: string;
}

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** Says who goes to an inspection. `busy`: they are elsewhere then, at that time. Null: not theirs to say, or nothing is planned. */
export async function sendToInspection(
  deps: Pick<Deps, 'db'>,
  { agencyId, dossierId, at, inspectorId }: Asked,
  staff: Staff,
): Promise<{ sent: true } | { busy: Instant } | null> {
  if (!inspectingAgencies(staff).includes(agencyId) || !isInstant(at)) return null;
  const [found, inspectors] = await Promise.all([
    staffDossier(deps, dossierId, staff, 'staffDossierActs'),
    staffAt(deps.db, agencyId, 'inspector'),
  ]);
  const inspector = inspectors.find(({ id }) => id === inspectorId);
  if (!found || !inspector) return null;
  const { ownerId, submitterId } = found.dossier.facts;
  // Nobody inspects their own.
  if (inspector.personId && [ownerId, submitterId].includes(inspector.personId)) return null;
  const outcome = await sendInspector(deps.db, { dossierId, at, agencyId, inspectorId, by: staff.id });
  if (typeof outcome !== 'boolean') return outcome;
  return outcome ? { sent: true } : null;
}
