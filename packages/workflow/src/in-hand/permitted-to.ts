import type { Actor } from '../actor.ts';
import { permittedBeyond } from '../beyond/beyond-offers.ts';
import type { Command } from '../commands.ts';
import type { Dossier } from '../dossier.ts';
import { type Permitted, permitted } from '../permitted.ts';
import type { Procedure } from '../procedure.ts';
import { permittedInHand } from './permitted-in-hand.ts';

/**
 * Every command that this actor may give now, by the chart or about whose hands it is in. What is in hand is given to another
 * with a reason, and not assigned without one; what nobody has, is assigned where the chart can. A group is chosen
 * where a person is: `giveToGroup` is no button of its own.
 */
export function permittedTo(procedure: Procedure, dossier: Dossier, actor: Actor): Permitted[] {
  const byChart = [...permittedBeyond(procedure, dossier, actor), ...permitted(procedure, dossier, actor)];
  const inHand = permittedInHand(procedure, dossier, actor).filter(({ command }) => command !== 'giveToGroup');
  const has = (list: readonly Permitted[], wanted: Command) => list.some(({ command }) => command === wanted);
  if (!has(byChart, 'assign') || !has(inHand, 'reassign')) return [...byChart, ...inHand];
  const twice: Command = dossier.facts.handlerId ? 'assign' : 'reassign';
  return [...byChart, ...inHand].filter(({ command }) => command !== twice);
}
