import type { Actor } from '../actor.ts';
import type { Dossier } from '../dossier.ts';
import type { Facts } from '../facts.ts';
import { isOwnDossier } from '../is-own-dossier.ts';
import { hasEnded } from '../migration/state-paths.ts';
import type { Permitted } from '../permitted.ts';
import type { Procedure } from '../procedure.ts';
import { type Standing, standing } from '../standing.ts';
import { agencyAt, beyondOf, otherSide } from './beyond.ts';
import type { BeyondCommand } from './beyond-call.ts';
import type { Beyond, DeskSide } from './two-desks.ts';

interface BeyondOffer {
  command: BeyondCommand;
  /** At which of the two desks. */
  side: DeskSide;
}

/** At which desk a dossier is to be, as it stands: with whoever settles it, in the end where the result is fetched. */
function wantedAt({ machine }: Procedure, { state }: Dossier, { at, arrivedAt, resultAt }: Beyond): DeskSide {
  if (state.delivery === 'readyAtDesk') return resultAt;
  return arrivedAt || hasEnded(machine, state) ? at : 'competent';
}

/** What may be done about where it lies, as it stands. What is on its way arrives or comes back, whatever became of it. */
export function beyondOffers(procedure: Procedure, dossier: Dossier): BeyondOffer[] {
  const beyond = beyondOf(dossier.facts);
  if (!beyond || dossier.facts.acceptedAt === null) return [];
  const { at, given } = beyond;
  if (given !== null) return (['takeOver', 'sendBack'] as const).map((command) => ({ command, side: otherSide(at) }));
  return wantedAt(procedure, dossier, beyond) === at ? [] : [{ command: 'giveOver', side: at }];
}

/** As which clerk of that desk an actor stands before it. */
export function standingAt(actor: Actor, facts: Facts, side: DeskSide): Standing | null {
  const { beyond: _, ...rest } = facts;
  return standing(actor, ['receptionClerk'], { ...rest, receivingAgencyId: agencyAt(facts, side) });
}

/** The commands about where it lies that this actor may give now. */
export const permittedBeyond = (procedure: Procedure, dossier: Dossier, actor: Actor): Permitted[] =>
  beyondOffers(procedure, dossier)
    .filter(({ side }) => standingAt(actor, dossier.facts, side) !== null)
    .map(({ command }) => ({ command, closed: isOwnDossier(actor, dossier.facts) ? 'mayNotDecideOwnDossier' : null }));
