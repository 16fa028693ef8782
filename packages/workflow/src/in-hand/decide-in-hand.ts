import type { Actor } from '../actor.ts';
import type { Decision } from '../decision.ts';
import { decisionFrom, type Moment } from '../decision-from.ts';
import type { Dossier } from '../dossier.ts';
import { evolve } from '../evolve.ts';
import { isOwnDossier } from '../is-own-dossier.ts';
import type { Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { accepted, type Result, refused } from '../result.ts';
import { standing } from '../standing.ts';
import type { InHandCall } from './in-hand-call.ts';
import type { InHandEntry } from './pass-in-hand.ts';
import { inHandOffers, isTheirs } from './permitted-in-hand.ts';

/** Whom the command names as they stand now: nobody is given what they have, nor relieved of what they have not. */
function namesThoseConcerned(call: InHandCall, { facts: { handlerId, groupId } }: Dossier): boolean {
  if (call.type === 'claim') return true;
  if (call.data.from !== handlerId) return false;
  if (call.type === 'reassign') return call.data.to !== handlerId;
  // Given back to the group it came from, and to no other; a head gives it to any group that does not have it.
  if (call.type === 'release') return call.data.groupId === undefined || call.data.groupId === groupId;
  return handlerId !== null || call.data.groupId !== groupId;
}

/** What follows from a command about whose hands a dossier is in, or why not. No chart is asked: it stays where it is. Pure. */
export function decideInHand(
  procedure: Procedure,
  dossier: Dossier,
  call: InHandCall,
  actor: Actor,
  moment: Moment,
): Result<Decision, Refusal> {
  const command = call.type;
  const offer = inHandOffers(procedure, dossier).find((each) => each.command === command);
  if (!offer || !namesThoseConcerned(call, dossier)) return refused({ code: 'notNow', command });
  const as = standing(actor, [offer.by], dossier.facts);
  if (!as || !isTheirs(offer, dossier, actor)) return refused({ code: 'notYourStep', command });
  if (isOwnDossier(actor, dossier.facts)) return refused({ code: 'mayNotDecideOwnDossier', command });
  const entry = {
    seq: dossier.version + 1,
    type: command,
    data: { ...call.data, ...(as.onBehalfOf && { onBehalfOf: as.onBehalfOf }) },
    at: moment.now,
    actorId: actor.id,
    actorRole: as.role,
    agencyId: as.agencyId,
    calendarVersion: moment.calendar.version,
    issued: {},
  } as InHandEntry;
  return accepted(decisionFrom(procedure, entry, evolve(procedure, dossier, entry, moment.calendar), moment));
}
