import type { Actor } from './actor.ts';
import { passesByHandOver } from './beyond/beyond.ts';
import type { CommandCall } from './commands.ts';
import type { Decision } from './decision.ts';
import { decisionFrom, type Moment } from './decision-from.ts';
import type { Dossier } from './dossier.ts';
import type { Effect } from './effects.ts';
import type { JournalEntry } from './event.ts';
import { eventFrom, evolve } from './evolve.ts';
import { isOwnDossier } from './is-own-dossier.ts';
import type { Procedure } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';
import type { Role } from './roles.ts';
import type { Standing } from './standing.ts';
import { standingOf } from './standing-of.ts';
import { firstObstacle, refusalOf } from './vocabulary/guards/guards.ts';
import { type Offer, offersOf } from './vocabulary/offers.ts';

const entryOf = (dossier: Dossier, call: CommandCall, actor: Actor, as: Standing, moment: Moment) =>
  ({
    seq: dossier.version + 1,
    type: call.type,
    data: { ...call.data, ...(as.onBehalfOf && { onBehalfOf: as.onBehalfOf }) },
    at: moment.now,
    actorId: actor.id,
    actorRole: as.role,
    agencyId: as.agencyId,
    calendarVersion: moment.calendar.version,
    issued: {},
  }) as JournalEntry;

const decidesForOthers: readonly Role[] = ['applicant', 'system'];

/** What an approval promises besides its chart: the signature of whoever gave it. */
const besides = ({ type }: CommandCall): Effect[] => (type === 'approve' ? [{ type: 'signResult', params: {} }] : []);

/** Why an offer is closed to an actor now; null when it is open. */
function obstacle(
  procedure: Procedure,
  dossier: Dossier,
  offer: Offer,
  call: CommandCall,
  actor: Actor,
  moment: Moment,
): Refusal | null {
  const as = standingOf(procedure, dossier, offer, call, actor);
  if (!as) return { code: 'notYourStep', command: call.type };
  if (passesByHandOver(call.type, dossier.facts)) return { code: 'notTakenOver', command: call.type };
  if (isOwnDossier(actor, dossier.facts) && !decidesForOthers.includes(as.role))
    return { code: 'mayNotDecideOwnDossier', command: call.type };
  if ('atCounter' in call.data && call.data.atCounter?.identityChecked === false)
    return { code: 'identityNotChecked', command: call.type };
  if (call.type === 'answer' && call.data.agencyId !== as.agencyId) return { code: 'notYourStep', command: call.type };
  const event = eventFrom(procedure, entryOf(dossier, call, actor, as, moment), moment.calendar);
  const guard = firstObstacle({ context: dossier.facts, event }, offer.guards);
  return guard ? { code: refusalOf(guard, dossier.facts), command: call.type } : null;
}

/**
 * What follows from a command, or why not. Pure: who asks, when, and by which calendar come in as values.
 * The first offer without an obstacle is taken; if all have one, the first obstacle is the answer.
 */
export function decide(
  procedure: Procedure,
  dossier: Dossier,
  call: CommandCall,
  actor: Actor,
  moment: Moment,
): Result<Decision, Refusal> {
  const offers = offersOf(procedure.machine, dossier.state).filter(({ command }) => command === call.type);
  const [first] = offers;
  if (!first) return refused({ code: 'notNow', command: call.type });
  const open = offers.find((offer) => obstacle(procedure, dossier, offer, call, actor, moment) === null);
  if (!open)
    return refused(obstacle(procedure, dossier, first, call, actor, moment) ?? { code: 'notNow', command: call.type });
  const as = standingOf(procedure, dossier, open, call, actor);
  if (!as) throw new Error('An open offer has an actor in good standing');
  const entry = entryOf(dossier, call, actor, as, moment);
  const decision = decisionFrom(procedure, entry, evolve(procedure, dossier, entry, moment.calendar), moment);
  return accepted({ ...decision, effects: [...decision.effects, ...besides(call)] });
}
