import type { Actor } from './actor.ts';
import type { CommandCall } from './commands.ts';
import type { Dossier } from './dossier.ts';
import type { Procedure } from './procedure.ts';
import { type Standing, standing } from './standing.ts';
import type { Offer } from './vocabulary/offers.ts';

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
  if (own || call.type !== 'submit' || !call.data.atCounter) return own;
  const { channel, receivingAgencyId } = call.data;
  if (channel !== 'counter' || !channels.includes('counter') || !by.includes('applicant')) return null;
  return standing(actor, ['receptionClerk'], { ...facts, receivingAgencyId });
}
