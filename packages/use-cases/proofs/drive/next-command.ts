import { randomUUID } from 'node:crypto';
import { pinnedProcedure } from '@mot-cua/catalog';
import { type Database, readDossier } from '@mot-cua/db';
import { type Command, type CommandData, type Dossier, type Offer, offersOf, outermost } from '@mot-cua/workflow';
import type { Given } from '../../src/give-command.ts';
import { beyondCommand, isGivenNext } from './beyond-command.ts';
import { outsideCommand } from './outside-command.ts';
import type { Made, Play, Played, Scene } from './play.ts';
import { randomActor } from './random-actor.ts';
import { randomCall } from './random-call.ts';
import { allCommands } from './random-data.ts';
import type { Tally } from './tally.ts';

/** Ways out and ways round are taken seldom, or hardly a dossier would come to its result. */
const aside: readonly Command[] = [
  ...(['cancel', 'refuse', 'withdraw', 'stop', 'redirect', 'returnInternally'] as const),
  ...(['apologise', 'failPayment', 'askSupplement', 'reportError'] as const),
];

/** Money that comes again is given back, and comes again; and nobody answers who was not asked. */
const isIdle = (command: Command, { state, facts }: Dossier): boolean =>
  (command === 'confirmPayment' && ['paid', 'cancelled', 'refunded', 'exempt'].includes(state.payment)) ||
  (command === 'answer' && facts.consultations.every(({ answer }) => answer !== null));

/** What was tried least is tried first, at times: what is offered at the end of a long way is offered seldom. */
function leastTried(offers: readonly Offer[], { tried }: Tally): Offer[] {
  const times = ({ command }: Offer) => tried.get(command) ?? 0;
  const least = Math.min(...offers.map(times));
  return offers.filter((offer) => times(offer) === least);
}

function pickOffer({ random, dossier, tally }: Scene, offers: readonly Offer[]): Offer | null {
  if (offers.length === 0) return null;
  const onward = offers.filter(({ command }) => !aside.includes(command) && !isIdle(command, dossier));
  if (onward.length === 0 || random.chance(0.1)) return random.pick(offers);
  return random.pick(random.chance(0.3) ? leastTried(onward, tally) : onward);
}

/** From hand to hand, by whoever may, and by others. */
function inHandCommand(scene: Scene): Made {
  const { random } = scene;
  const { handlerId } = scene.dossier.facts;
  const given = ['reassign', 'giveToGroup'] as const;
  const command = random.pick(handlerId ? ([...given, 'release'] as const) : ([...given, 'claim'] as const));
  const by = command === 'reassign' || command === 'giveToGroup' ? 'divisionHead' : 'handler';
  return { actor: randomActor([by], scene), ...randomCall(command, scene) };
}

/** What was done last, by whoever did it or may roll it back, mostly; it may be what is never taken back. */
function takingBack(before: Given, scene: Scene): Made {
  const { random, dossier } = scene;
  const made = randomCall('takeBack', scene);
  const { reason } = made.call.data as CommandData['takeBack'];
  const data = { entry: dossier.version, command: before.call.type, from: before.actor.id };
  const call = { type: 'takeBack', data: { ...data, ...(random.chance(0.7) && reason && { reason }) } } as const;
  const actor = random.chance(0.4) ? before.actor : randomActor(['divisionHead', 'approvingLeader'], scene);
  return { ...made, call, actor };
}

/** By the chart, mostly what it offers. */
function chartCommand(scene: Scene): Made {
  const { random, dossier } = scene;
  const { machine } = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const offer = random.chance(0.9) ? pickOffer(scene, offersOf(machine, dossier.state)) : null;
  return {
    actor: randomActor(offer?.by ?? [], scene),
    ...randomCall(offer?.command ?? random.pick(allCommands), scene),
  };
}

function commandFor(scene: Scene, before: Given | null): Made {
  const { random } = scene;
  if (before && random.chance(0.05)) return takingBack(before, scene);
  if (outermost(scene.dossier.state.handling) === 'processing' && random.chance(0.1)) return inHandCommand(scene);
  if (isGivenNext(scene.dossier) && random.chance(0.4)) return beyondCommand(scene);
  return (random.chance(0.2) && outsideCommand(scene)) || chartCommand(scene);
}

/** A command on one of the dossiers in play: a new one, the one before again, or one on what stood before. */
export async function nextCommand(db: Database, play: Play, now: string): Promise<{ played: Played; given: Given }> {
  const { random, open } = play;
  const played = random.pick(open);
  if (played.before && random.chance(0.04)) return { played, given: played.before };
  const found = await readDossier(db, played.id);
  if (!found) throw new Error(`The dossier ${played.id} is gone`);
  const stale = played.before && random.chance(0.05) ? played.before.found.dossier : found.dossier;
  const scene: Scene = { ...play, dossier: stale, now, orders: played.orders };
  const made = commandFor(scene, played.before);
  return { played, given: { found: { dossier: stale, now }, intentId: randomUUID(), ...made } };
}
