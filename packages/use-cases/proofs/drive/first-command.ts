import { randomUUID } from 'node:crypto';
import { procedureOf, procedures, publicationsOf } from '@mot-cua/catalog';
import { type CommandData, type Dossier, newDossier, type Procedure } from '@mot-cua/workflow';
import type { Given } from '../../src/give-command.ts';
import { wards } from '../../src/testing/make-cast.ts';
import type { Made, Play, Played, Scene } from './play.ts';
import { randomActorAt } from './random-actor.ts';
import { randomCall } from './random-call.ts';
import { allCommands } from './random-data.ts';

/** As written now, and as published before. */
const versions: readonly Procedure[] = procedures.flatMap((each) => [
  each,
  ...publicationsOf(each.code).flatMap(({ version }) =>
    version === each.version ? [] : (procedureOf(each.code, version) ?? []),
  ),
]);

/** Those whose chart has something that nobody has done yet. */
function unseenIn({ tally }: Play): Procedure[] {
  const unseen = new Set<string>(allCommands.filter((kind) => !tally.made.has(kind)));
  return versions.filter(({ machine }) => machine.events.some((kind) => unseen.has(kind)));
}

/** Handed in to a clerk, at the desk that settles it or at another one. */
function atCounter(scene: Scene): Made {
  const { random, agencies } = scene;
  const receivingAgencyId = random.pick(agencies);
  const competentAgencyId = random.chance(0.7) ? wards.own : random.pick(agencies);
  const made = randomCall('submit', scene);
  const data: CommandData['submit'] = {
    ...(made.call.data as CommandData['submit']),
    ...{ channel: 'counter', receivingAgencyId, competentAgencyId },
    atCounter: { identityChecked: random.chance(0.9), onPaper: [] },
    ...(receivingAgencyId !== competentAgencyId && { beyond: { resultAt: random.pick(['receiving', 'competent']) } }),
  };
  return { ...made, actor: randomActorAt('receptionClerk', receivingAgencyId, scene), call: { type: 'submit', data } };
}

/** Begins a dossier, online or at a counter. */
export function firstCommand(play: Play, now: string): { played: Played; given: Given } {
  const { random, cast } = play;
  const wanted = random.chance(0.6) ? unseenIn(play) : [];
  const procedure = random.pick(wanted.length > 0 ? wanted : versions);
  const owner = random.pick([cast.lan, cast.minh]);
  const played: Played = { id: randomUUID(), orders: new Map(), before: null, calls: 0 };
  const dossier: Dossier = newDossier(procedure, played.id, { ownerId: owner.id, submitterId: owner.id });
  const scene: Scene = { ...play, dossier, now, orders: played.orders };
  const made = random.chance(0.4) ? atCounter(scene) : { actor: owner, ...randomCall('submit', scene) };
  return { played, given: { found: { dossier, now }, intentId: randomUUID(), ...made } };
}
