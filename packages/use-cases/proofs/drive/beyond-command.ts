import { agencyAt, type Command, type Dossier, otherSide } from '@mot-cua/workflow';
import type { Made, Scene } from './play.ts';
import { randomActorAt } from './random-actor.ts';
import { randomCall } from './random-call.ts';

/** It was taken in at one agency for another, and is on its way or waits for it. */
export function isGivenNext({ facts, state }: Dossier): boolean {
  const { beyond, acceptedAt } = facts;
  if (!beyond || acceptedAt === null) return false;
  return (
    beyond.given !== null || !beyond.arrivedAt || (state.delivery === 'readyAtDesk' && beyond.at !== beyond.resultAt)
  );
}

/** About where it lies, mostly what comes next there by a clerk of the desk whose turn it is. */
export function beyondCommand(scene: Scene): Made {
  const { random, dossier } = scene;
  const { at = 'receiving', given = null } = dossier.facts.beyond ?? {};
  const answers: readonly Command[] = ['takeOver', 'takeOver', 'sendBack'];
  const next = given === null ? 'giveOver' : random.pick(answers);
  const command = random.chance(0.95) ? next : random.pick<Command>(['giveOver', 'takeOver', 'sendBack']);
  const side = command === 'giveOver' ? at : otherSide(at);
  const desk = agencyAt(dossier.facts, random.chance(0.95) ? side : otherSide(side));
  return { actor: randomActorAt('receptionClerk', desk, scene), ...randomCall(command, scene) };
}
