import type { Decision } from '../decision.ts';
import { decisionFrom, type Moment } from '../decision-from.ts';
import type { Dossier } from '../dossier.ts';
import { evolve } from '../evolve.ts';
import type { Procedure } from '../procedure.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Role } from '../roles.ts';
import type { CorrectionCall } from './correction-call.ts';
import type { CorrectionEntry } from './pass-correction.ts';
import { resultOut } from './result-out.ts';

/** Why it cannot be: no such result is out, one is open already, none is, nobody has prepared it, or the same person did. */
export type CorrectionTrouble = 'noResult' | 'openAlready' | 'noneOpen' | 'notPrepared' | 'ownPreparation';

/** Who gives it, for which agency; a citizen has none. */
export interface CorrectingHand {
  actorId: string;
  role: Role;
  agencyId: string | null;
  onBehalfOf?: string;
}

function troubleWith(
  procedure: Procedure,
  dossier: Dossier,
  call: CorrectionCall,
  { actorId, onBehalfOf }: CorrectingHand,
): CorrectionTrouble | null {
  const { correction } = dossier.facts;
  if ('number' in call.data && call.data.number !== resultOut(procedure, dossier)) return 'noResult';
  switch (call.type) {
    case 'askCorrection':
      return correction ? 'openAlready' : null;
    case 'withdrawCorrection':
      return correction?.asked === call.data.asked ? null : 'noneOpen';
    case 'refuseCorrection':
      return correction ? null : 'noneOpen';
    case 'prepareCorrection':
      return null;
    case 'correctResult': {
      if (!correction) return 'noneOpen';
      if (correction.prepared?.seq !== call.data.prepared) return 'notPrepared';
      const approvers = onBehalfOf ? [actorId, onBehalfOf] : [actorId];
      return correction.prepared.by.some((each) => approvers.includes(each)) ? 'ownPreparation' : null;
    }
  }
}

/** The number is drawn in the book of the agency that sets it right: the one that issued it may be no more. */
const drawnAt = (agencyId: string | null, { numbers, ...decision }: Decision): Decision => ({
  ...decision,
  numbers: numbers.map(({ series, scope }) => ({ series, scope: `${agencyId}${scope.slice(scope.indexOf(':'))}` })),
});

/** What follows from a command about an error in the result, or why not. No chart is asked: the dossier stays where it is. Pure. */
export function decideCorrection(
  procedure: Procedure,
  dossier: Dossier,
  call: CorrectionCall,
  by: CorrectingHand,
  moment: Moment,
): Result<Decision, CorrectionTrouble> {
  const trouble = troubleWith(procedure, dossier, call, by);
  if (trouble) return refused(trouble);
  const entry = {
    seq: dossier.version + 1,
    type: call.type,
    data: { ...call.data, ...(by.onBehalfOf && { onBehalfOf: by.onBehalfOf }) },
    at: moment.now,
    actorId: by.actorId,
    actorRole: by.role,
    agencyId: by.agencyId,
    calendarVersion: moment.calendar.version,
    issued: {},
  } as CorrectionEntry;
  const evolved = evolve(procedure, dossier, entry, moment.calendar);
  return accepted(drawnAt(by.agencyId, decisionFrom(procedure, entry, evolved, moment)));
}
