import type { Actor } from '../actor.ts';
import type { CommandCall } from '../commands.ts';
import type { Decision } from '../decision.ts';
import { decisionFrom, type Moment } from '../decision-from.ts';
import type { JournalEntry } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Permitted } from '../permitted.ts';
import type { Refusal } from '../refusal.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type LastStep, wayBack } from './way-back.ts';

export type TakeBackCall = Extract<CommandCall, { type: 'takeBack' }>;

export const isTakeBackCall = (call: CommandCall): call is TakeBackCall => call.type === 'takeBack';

/** What may be said of taking the last step back to this person: open, closed with the reason, or nothing at all. */
export function permittedTakeBack(last: LastStep, actor: Actor, now: Moment['now']): Permitted[] {
  const back = wayBack(last, actor, now);
  if (back.way === 'none') return [];
  return [{ command: 'takeBack', closed: back.way === 'closed' ? back.code : null }];
}

/**
 * What follows when the last step is taken back, or why it is not. No chart is asked: the dossier stands where it stood, its
 * clock with it, so that nobody gains a minute; work and deadlines are drawn anew. Pure.
 */
export function decideTakeBack(
  last: LastStep,
  { data }: TakeBackCall,
  actor: Actor,
  moment: Moment,
): Result<Decision, Refusal> {
  const command = 'takeBack';
  const { entry: taken, procedure, before, dossier } = last;
  if (data.entry !== taken.seq || data.command !== taken.type || data.from !== taken.actorId)
    return refused({ code: 'notNow', command });
  const back = wayBack(last, actor, moment.now);
  if (back.way === 'none' || back.way === 'closed') return refused({ code: back.code, command });
  if (back.way === 'rollBack' && !data.reason) return refused({ code: 'tooLateToTakeBack', command });
  const { role, agencyId, onBehalfOf } = back.as;
  const entry: Extract<JournalEntry, { type: 'takeBack' }> = {
    seq: dossier.version + 1,
    type: command,
    data: { ...data, ...(onBehalfOf && { onBehalfOf }) },
    at: moment.now,
    actorId: actor.id,
    actorRole: role,
    agencyId,
    calendarVersion: moment.calendar.version,
    issued: {},
  };
  const evolved = evolve(procedure, dossier, entry, moment.calendar, { entry: taken, before });
  return accepted(decisionFrom(procedure, entry, evolved, moment));
}
