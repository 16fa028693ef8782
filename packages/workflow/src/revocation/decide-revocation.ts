import type { TextRef } from '../commands.ts';
import type { Decision } from '../decision.ts';
import { decisionFrom, type Moment } from '../decision-from.ts';
import type { Dossier } from '../dossier.ts';
import type { JournalEntry } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Procedure } from '../procedure.ts';

/** Which result holds no longer, by which document, and why. */
export interface Revocation {
  /** As it stands on the paper. */
  number: string;
  document: string;
  reason: TextRef;
}

export interface ToRevoke extends Moment {
  by: { actorId: string; agencyId: string; onBehalfOf?: string };
}

/** Null unless this number is the one that the dossier issued last. Pure. */
export function decideRevocation(
  procedure: Procedure,
  dossier: Dossier,
  revocation: Revocation,
  { by, ...moment }: ToRevoke,
): Decision | null {
  const { documentNumber } = dossier.facts.issued;
  if (!documentNumber || revocation.number !== `${documentNumber}${procedure.result.symbol}`) return null;
  const entry: Extract<JournalEntry, { type: 'revokeResult' }> = {
    seq: dossier.version + 1,
    type: 'revokeResult',
    data: { ...revocation, ...(by.onBehalfOf && { onBehalfOf: by.onBehalfOf }) },
    at: moment.now,
    actorId: by.actorId,
    actorRole: 'approvingLeader',
    agencyId: by.agencyId,
    calendarVersion: moment.calendar.version,
    issued: {},
  };
  return decisionFrom(procedure, entry, evolve(procedure, dossier, entry, moment.calendar), moment);
}
