import type { Actor } from '../actor.ts';
import type { Command } from '../commands.ts';
import type { Dossier } from '../dossier.ts';
import { isOwnDossier } from '../is-own-dossier.ts';
import { hasEnded } from '../migration/state-paths.ts';
import type { Permitted } from '../permitted.ts';
import type { Procedure } from '../procedure.ts';
import type { Role } from '../roles.ts';
import { standing } from '../standing.ts';
import { offersOf, stepsOf } from '../vocabulary/offers.ts';
import type { InHandCommand } from './in-hand-call.ts';

interface InHandOffer {
  command: InHandCommand;
  by: Role;
}

const chartOffers = ({ machine }: Procedure, { state }: Dossier, wanted: Command): boolean =>
  offersOf(machine, state).some(({ command }) => command === wanted);

/** Where the chart itself asks for a handler, its own commands say who it is. */
export const chartAsks = (procedure: Procedure, dossier: Dossier): boolean =>
  chartOffers(procedure, dossier, 'receive');

const handlerWorks = ({ machine }: Procedure, { state }: Dossier): boolean =>
  stepsOf(machine, state).some(({ role }) => role === 'handler');

/** What may be done about whose hands a dossier is in, as it stands; by whom. */
export function inHandOffers(procedure: Procedure, dossier: Dossier): InHandOffer[] {
  const { handlerId, released, groupId, settledAt } = dossier.facts;
  if (settledAt !== null || hasEnded(procedure.machine, dossier.state)) return [];
  const toGroup = { command: 'giveToGroup', by: 'divisionHead' } as const;
  if (chartAsks(procedure, dossier)) return [toGroup];
  if (handlerId === null && !released && !groupId) return chartOffers(procedure, dossier, 'assign') ? [toGroup] : [];
  const byHead = [{ command: 'reassign', by: 'divisionHead' }, toGroup] as const;
  if (handlerId === null) return [...byHead, { command: 'claim', by: 'handler' }];
  return handlerWorks(procedure, dossier) ? [...byHead, { command: 'release', by: 'handler' }] : [...byHead];
}

/** Whether it is this person's to do: one gives back only what one has. */
export function isTheirs({ command, by }: InHandOffer, { facts }: Dossier, actor: Actor): boolean {
  const as = standing(actor, [by], facts);
  return as !== null && (command !== 'release' || [actor.id, as.onBehalfOf].includes(facts.handlerId ?? ''));
}

/** The commands about whose hands a dossier is in that this actor may give now. */
export const permittedInHand = (procedure: Procedure, dossier: Dossier, actor: Actor): Permitted[] =>
  inHandOffers(procedure, dossier)
    .filter((offer) => isTheirs(offer, dossier, actor))
    .map(({ command }) => ({ command, closed: isOwnDossier(actor, dossier.facts) ? 'mayNotDecideOwnDossier' : null }));
