import { type Instant, plainDate, type WorkingCalendar } from '@mot-cua/calendar';
import type { Actor } from './actor.ts';
import type { CommandCall } from './commands.ts';
import { deadlinesOf } from './deadlines.ts';
import type { Decision, NumberRequest } from './decision.ts';
import type { Dossier } from './dossier.ts';
import type { JournalEntry } from './event.ts';
import { type Evolved, eventFrom, evolve } from './evolve.ts';
import type { NumberSeries } from './facts.ts';
import type { Procedure } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';
import type { Role } from './roles.ts';
import { standingOf } from './standing-of.ts';
import { tasksOf } from './tasks.ts';
import { firstObstacle, guardRefusals } from './vocabulary/guards/guards.ts';
import { nationalStatus } from './vocabulary/national-status.ts';
import { type Offer, offersOf } from './vocabulary/offers.ts';

/** The legal moment and the calendar in force: values from the database, never asked for here. */
export interface Moment {
  now: Instant;
  calendar: WorkingCalendar;
}

const entryOf = (
  dossier: Dossier,
  call: CommandCall,
  actor: Actor,
  as: { role: Role; agencyId: string | null },
  moment: Moment,
) =>
  ({
    seq: dossier.version + 1,
    type: call.type,
    data: call.data,
    at: moment.now,
    actorId: actor.id,
    actorRole: as.role,
    agencyId: as.agencyId,
    calendarVersion: moment.calendar.version,
    issued: {},
  }) as JournalEntry;

const decidesForOthers: readonly Role[] = ['applicant', 'system'];

const isOwn = (actor: Actor, dossier: Dossier): boolean =>
  actor.kind === 'staff' && actor.personId !== null && actor.personId === dossier.facts.ownerId;

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
  if (isOwn(actor, dossier) && !decidesForOthers.includes(as.role))
    return { code: 'mayNotDecideOwnDossier', command: call.type };
  if ('atCounter' in call.data && call.data.atCounter?.identityChecked === false)
    return { code: 'identityNotChecked', command: call.type };
  if (call.type === 'answer' && call.data.agencyId !== as.agencyId) return { code: 'notYourStep', command: call.type };
  const event = eventFrom(procedure, entryOf(dossier, call, actor, as, moment), moment.calendar);
  const guard = firstObstacle({ context: dossier.facts, event }, offer.guards);
  return guard ? { code: guardRefusals[guard], command: call.type } : null;
}

const scopeOf = (series: NumberSeries, procedure: Procedure, { facts }: Dossier, now: Instant): NumberRequest => {
  const day = plainDate(now);
  if (series === 'dossierCode') return { series, scope: `${facts.receivingAgencyId}:${day}` };
  const { book, numberedBy } = procedure.result;
  const kind = numberedBy ? `:${facts.declared[numberedBy] ?? ''}` : '';
  return { series, scope: `${facts.competentAgencyId}:${day.slice(0, 4)}:${book}${kind}` };
};

/** All that follows from an entry, once it is applied. */
export const decisionFrom = (
  procedure: Procedure,
  entry: JournalEntry,
  evolved: Evolved,
  { now, calendar }: Moment,
): Decision => ({
  entry,
  dossier: evolved.dossier,
  numbers: evolved.series.map((series) => scopeOf(series, procedure, evolved.dossier, now)),
  effects: evolved.effects,
  tasks: tasksOf(procedure, evolved.dossier),
  deadlines: deadlinesOf(procedure, evolved.dossier, calendar),
  nationalStatus: nationalStatus(evolved.dossier.state),
});

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
  return accepted(decisionFrom(procedure, entry, evolve(procedure, dossier, entry, moment.calendar), moment));
}
