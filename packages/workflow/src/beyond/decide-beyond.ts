import type { Actor } from '../actor.ts';
import type { Decision } from '../decision.ts';
import { decisionFrom, type Moment } from '../decision-from.ts';
import type { Dossier } from '../dossier.ts';
import { evolve } from '../evolve.ts';
import { isOwnDossier } from '../is-own-dossier.ts';
import type { Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { accepted, type Result, refused } from '../result.ts';
import { agencyAt, beyondOf, otherSide } from './beyond.ts';
import type { BeyondCall, BeyondEntry } from './beyond-call.ts';
import { beyondOffers, standingAt } from './beyond-offers.ts';

/** To another agency than before only where that one said it is not competent. */
function goesThere(to: string, { facts }: Dossier): boolean {
  const beyond = beyondOf(facts);
  if (!beyond) return false;
  const isElsewhere = beyond.at === 'receiving' && beyond.sentBack === 'notCompetent';
  return isElsewhere || to === agencyAt(facts, otherSide(beyond.at));
}

/** It speaks of what is on its way, and of no hand-over before. */
const isOfThis = (call: BeyondCall, dossier: Dossier): boolean =>
  call.type === 'giveOver'
    ? goesThere(call.data.to, dossier)
    : call.data.given === (beyondOf(dossier.facts)?.given ?? null);

/** What follows from a command about where a dossier lies, or why not. No chart is asked. Pure. */
export function decideBeyond(
  procedure: Procedure,
  dossier: Dossier,
  call: BeyondCall,
  actor: Actor,
  moment: Moment,
): Result<Decision, Refusal> {
  const command = call.type;
  const offer = beyondOffers(procedure, dossier).find((each) => each.command === command);
  if (!offer || !isOfThis(call, dossier)) return refused({ code: 'notNow', command });
  const as = standingAt(actor, dossier.facts, offer.side);
  if (!as) return refused({ code: 'notYourStep', command });
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
  } as BeyondEntry;
  return accepted(decisionFrom(procedure, entry, evolve(procedure, dossier, entry, moment.calendar), moment));
}
