import type { Actor } from './actor.ts';
import { passesByHandOver } from './beyond/beyond.ts';
import type { Command } from './commands.ts';
import type { Dossier } from './dossier.ts';
import type { Facts } from './facts.ts';
import type { Law } from './law.ts';
import type { Procedure } from './procedure.ts';
import type { RefusalCode } from './refusal.ts';
import type { Role } from './roles.ts';
import { standing } from './standing.ts';
import { type GuardName, refusalOf } from './vocabulary/guards/guards.ts';
import { isSettledFee } from './vocabulary/guards/money.ts';
import { preparedByNone } from './vocabulary/guards/prepared-by-none.ts';
import { type Offer, offersOf } from './vocabulary/offers.ts';

/** A command on a person's screen: open, or closed with the reason that is known before anything is filled in. */
export interface Permitted {
  command: Command;
  closed: RefusalCode | null;
}

/** What can be said before the command is filled in; the other guards look at what the person will enter. */
const foreseeable: Partial<Record<GuardName, (facts: Facts, actor: Actor, by: readonly Role[]) => boolean>> = {
  feeSettled: ({ fee }) => isSettledFee(fee),
  notTheDrafter: (facts, actor, by) => preparedByNone(facts, [actor.id, standing(actor, by, facts)?.onBehalfOf]),
  neverConsulted: ({ consultations }) => consultations.length === 0,
  neverReopened: ({ reopened }) => reopened === 0,
  neverApologised: ({ clock }) => clock?.extensions.every(({ kind }) => kind !== 'apology') ?? false,
};

const foreseen = (offer: Offer, facts: Facts, actor: Actor, { supplementRounds = 1 }: Law): RefusalCode | null => {
  for (const guard of offer.guards) {
    if (guard.type === 'supplementLeft') {
      const { stage } = guard.params;
      if (facts.supplements[stage] >= (stage === 'appraisal' ? supplementRounds : 1)) return 'supplementAlreadyAsked';
    } else if (foreseeable[guard.type]?.(facts, actor, offer.by) === false) return refusalOf(guard.type, facts);
  }
  return null;
};

/** The commands that this actor may give now, each once; a closed one says why. */
export function permitted(procedure: Procedure, dossier: Dossier, actor: Actor): Permitted[] {
  const offers = offersOf(procedure.machine, dossier.state).filter(
    ({ by, command }) => !passesByHandOver(command, dossier.facts) && standing(actor, by, dossier.facts),
  );
  const commands = [...new Set(offers.map(({ command }) => command))];
  return commands.map((command) => {
    const reasons = offers
      .filter((offer) => offer.command === command)
      .map((offer) => foreseen(offer, dossier.facts, actor, procedure.law));
    return { command, closed: reasons.includes(null) ? null : (reasons[0] ?? null) };
  });
}
