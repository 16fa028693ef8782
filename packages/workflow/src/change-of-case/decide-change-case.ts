import type { CommandData } from '../commands.ts';
import type { Decision } from '../decision.ts';
import { decisionFrom, type Moment } from '../decision-from.ts';
import type { Dossier } from '../dossier.ts';
import type { JournalEntry } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Facts } from '../facts.ts';
import type { Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Role } from '../roles.ts';
import { outermost } from '../vocabulary/national-status.ts';
import { feeInCase } from './change-case.ts';

export interface ToChangeCase extends Moment {
  /** Its owner agrees, or a clerk records that they agreed at the counter. */
  by: { actorId: string; actorRole: Extract<Role, 'applicant' | 'receptionClerk'>; agencyId: string | null };
}

/** Why another case is not for this dossier, or not any more; null where it may be. Only before acceptance. */
export function caseObstacle(procedure: Procedure, dossier: Dossier, declared: Facts['declared']): Refusal | null {
  const command = 'changeCase';
  const { state, facts } = dossier;
  if (procedure.lifecycle !== 'licensing' || facts.parent || outermost(state.handling) !== 'registered')
    return { code: 'notNow', command };
  const costsOtherwise = feeInCase(procedure, facts, declared) !== facts.fee.amount;
  return costsOtherwise && !['none', 'due'].includes(state.payment) ? { code: 'caseFeePaid', command } : null;
}

/** What follows when the applicant agrees to another case of the service, or why it cannot be. Pure. */
export function decideChangeCase(
  procedure: Procedure,
  dossier: Dossier,
  data: CommandData['changeCase'],
  { by, ...moment }: ToChangeCase,
): Result<Decision, Refusal> {
  const obstacle = caseObstacle(procedure, dossier, data.declared);
  if (obstacle) return refused(obstacle);
  if (data.atCounter?.identityChecked === false) return refused({ code: 'identityNotChecked', command: 'changeCase' });
  const entry: Extract<JournalEntry, { type: 'changeCase' }> = {
    seq: dossier.version + 1,
    type: 'changeCase',
    data,
    at: moment.now,
    ...by,
    calendarVersion: moment.calendar.version,
    issued: {},
  };
  return accepted(decisionFrom(procedure, entry, evolve(procedure, dossier, entry, moment.calendar), moment));
}
