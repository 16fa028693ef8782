import type { Actor } from './actor.ts';
import type { CommandCall } from './commands.ts';
import type { Dossier } from './dossier.ts';
import type { Facts } from './facts.ts';
import type { Procedure } from './procedure.ts';
import { type Standing, standing } from './standing.ts';
import type { Offer } from './vocabulary/offers.ts';

/** What a clerk hands in for the person who has come, and where: an application, or what was asked for of one taken in there. */
function receivedBy(call: CommandCall, facts: Facts): string | null {
  if (call.type === 'submit' && call.data.atCounter && call.data.channel === 'counter')
    return call.data.receivingAgencyId;
  return call.type === 'resubmit' && call.data.atCounter && facts.channel === 'counter'
    ? facts.receivingAgencyId
    : null;
}

/**
 * In which role, and for which agency, an actor gives a command. What a procedure takes at the counter is handed in there by
 * the applicant, through the hands of a reception clerk of the agency that receives it (Decree 61/2018, art. 16.1, 17.1).
 */
export function standingOf(
  { channels }: Procedure,
  { facts }: Dossier,
  { by }: Offer,
  call: CommandCall,
  actor: Actor,
): Standing | null {
  const own = standing(actor, by, facts);
  const receivingAgencyId = receivedBy(call, facts);
  if (own || receivingAgencyId === null) return own;
  if (!channels.includes('counter') || !by.includes('applicant')) return null;
  const { beyond: _, ...asTakenIn } = facts;
  return standing(actor, ['receptionClerk'], { ...asTakenIn, receivingAgencyId });
}
