import type { Instant } from '@mot-cua/calendar';
import type { Actor } from '../actor.ts';
import type { PastMoment } from '../history/past-moments.ts';
import { isOwnDossier } from '../is-own-dossier.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Role } from '../roles.ts';
import { type Standing, standing } from '../standing.ts';
import { isReversible } from './is-reversible.ts';

/** What was done last to a dossier, with what it was before. */
export interface LastStep extends PastMoment {
  /** Another member of staff has opened the dossier since. */
  seen: boolean;
}

/** `undo`: one's own slip, at once, without a reason. `rollBack`: by the head or the leader, with one. */
export type WayBack =
  | { way: 'undo' | 'rollBack'; as: Standing }
  /** Not any more; or not by this person; or by nobody. */
  | { way: 'closed'; code: Extract<RefusalCode, 'tooLateToTakeBack' | 'mayNotDecideOwnDossier'> }
  | { way: 'none'; code: Extract<RefusalCode, 'neverTakenBack' | 'notYourStep'> };

const undoMinutes = 15;

const isFresh = (at: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(at) <= undoMinutes * 60_000;

/** A head answers for those who work for them, and not for their leader. */
const rollers = (given: Role): readonly Role[] =>
  given === 'approvingLeader' ? ['approvingLeader'] : ['divisionHead', 'approvingLeader'];

/** How this person may take the last step back at this moment, if at all. */
export function wayBack(last: LastStep, actor: Actor, now: Instant): WayBack {
  const { entry, dossier, seen } = last;
  if (!isReversible(last)) return { way: 'none', code: 'neverTakenBack' };
  const isGiver = actor.kind === 'staff' && actor.id === entry.actorId;
  const asGiver = isGiver ? standing(actor, [entry.actorRole], dossier.facts) : null;
  const asRoller = standing(actor, rollers(entry.actorRole), dossier.facts);
  if ((asGiver || asRoller) && isOwnDossier(actor, dossier.facts))
    return { way: 'closed', code: 'mayNotDecideOwnDossier' };
  if (asGiver && !seen && isFresh(entry.at, now)) return { way: 'undo', as: asGiver };
  if (asRoller) return { way: 'rollBack', as: asRoller };
  return asGiver ? { way: 'closed', code: 'tooLateToTakeBack' } : { way: 'none', code: 'notYourStep' };
}
