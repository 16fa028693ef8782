import { randomUUID } from 'node:crypto';
import { pinnedProcedure, procedures } from '@mot-cua/catalog';
import { type Database, newProvisionalNumber, type OrderChange, readDossier, type Submission } from '@mot-cua/db';
import { type Command, type CommandData, newDossier, type Offer, offersOf, outermost } from '@mot-cua/workflow';
import { type Given, giveCommand } from '../src/give-command.ts';
import type { CommandOutcome } from '../src/outcome.ts';
import type { Cast } from '../src/testing/make-cast.ts';
import { allCommands, type RandomCall, randomActor, randomCall, type Scene } from './random-call.ts';
import type { Random } from './seeded-random.ts';
import { addTo, type Tally } from './tally.ts';

/** A dossier that is being played with. */
interface Played {
  id: string;
  orders: Map<string, OrderChange['status']>;
  /** The command before, to be sent again or on an old version. */
  before: Given | null;
  calls: number;
}

export interface Play {
  random: Random;
  cast: Cast;
  tally: Tally;
  /** Legal time, told to every command. */
  now: number;
  open: Played[];
}

const minute = 60_000;
const atOnce = 12;
const mostCalls = 80;
const ends = ['notAccepted', 'cancelled', 'withdrawn', 'stopped', 'returned', 'closed'];

function letTimePass(play: Play): string {
  const { random } = play;
  const minutes = random.chance(0.997) ? random.whole(1, random.chance(0.8) ? 20 : 480) : random.whole(1440, 28_800);
  play.now += minutes * minute + random.whole(0, 59_999);
  return new Date(play.now).toISOString();
}

const submissionOf = ({ call }: RandomCall): Pick<Given, 'submission'> => {
  if (call.type !== 'submit' && call.type !== 'resubmit') return {};
  const submission: Submission = {
    answers: { purpose: 'other' },
    parts: [],
    draftId: null,
    provisionalNumber: newProvisionalNumber(),
    search: 'Nguyễn Thị Lan',
  };
  return { submission };
};

function firstCommand(play: Play, now: string): { played: Played; given: Given } {
  const { random, cast } = play;
  const procedure = random.pick(procedures);
  const actor = random.pick([cast.lan, cast.minh]);
  const played: Played = { id: randomUUID(), orders: new Map(), before: null, calls: 0 };
  const dossier = newDossier(procedure, played.id, { ownerId: actor.id, submitterId: actor.id });
  const made = randomCall('submit', { random, cast, dossier, now, orders: played.orders });
  return { played, given: { found: { dossier, now }, actor, intentId: randomUUID(), ...made, ...submissionOf(made) } };
}

/** Ways out are taken seldom, or hardly a dossier would come to its result. */
const waysOut: readonly Command[] = ['cancel', 'refuse', 'withdraw', 'stop', 'redirect', 'returnInternally'];

function pickOffer(random: Random, offers: readonly Offer[]): Offer | null {
  if (offers.length === 0) return null;
  const onward = offers.filter(({ command }) => !waysOut.includes(command));
  return random.pick(onward.length > 0 && random.chance(0.93) ? onward : offers);
}

/** From hand to hand, by whoever may, and by others. */
function inHandCommand(scene: Scene): ReturnType<typeof commandFor> {
  const { random } = scene;
  const command = random.pick(['reassign', 'release', 'claim', 'giveToGroup'] as const);
  const by = command === 'reassign' || command === 'giveToGroup' ? 'divisionHead' : 'handler';
  return { actor: randomActor([by], scene), ...randomCall(command, scene) };
}

/** What was done last, by whoever did it or may roll it back, mostly; it may be what is never taken back. */
function takingBack(before: Given, scene: Scene): ReturnType<typeof commandFor> {
  const { random, dossier } = scene;
  const made = randomCall('takeBack', scene);
  const { reason } = made.call.data as CommandData['takeBack'];
  const data = { entry: dossier.version, command: before.call.type, from: before.actor.id };
  const call = { type: 'takeBack', data: { ...data, ...(random.chance(0.7) && reason && { reason }) } } as const;
  const actor = random.chance(0.4) ? before.actor : randomActor(['divisionHead', 'approvingLeader'], scene);
  return { ...made, call, actor };
}

function commandFor(scene: Scene): Pick<Given, 'call' | 'actor' | 'texts' | 'orders' | 'submission'> {
  const { random, dossier } = scene;
  const { machine } = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const offer = random.chance(0.8) ? pickOffer(random, offersOf(machine, dossier.state)) : null;
  if (random.chance(0.06)) return inHandCommand(scene);
  const made = randomCall(offer?.command ?? random.pick(allCommands), scene);
  return { actor: randomActor(offer?.by ?? [], scene), ...made, ...submissionOf(made) };
}

async function nextCommand(db: Database, play: Play, now: string): Promise<{ played: Played; given: Given }> {
  const { random, cast, open } = play;
  const played = random.pick(open);
  if (played.before && random.chance(0.04)) return { played, given: played.before };
  const found = await readDossier(db, played.id);
  if (!found) throw new Error(`The dossier ${played.id} is gone`);
  const stale = played.before && random.chance(0.05) ? played.before.found.dossier : found.dossier;
  const scene = { random, cast, dossier: stale, now, orders: played.orders };
  const command = played.before && random.chance(0.05) ? takingBack(played.before, scene) : commandFor(scene);
  return { played, given: { found: { dossier: stale, now }, intentId: randomUUID(), ...command } };
}

function note({ tally, open }: Play, played: Played, given: Given, outcome: NonNullable<CommandOutcome>): void {
  const repeated = played.before?.intentId === given.intentId;
  played.calls += 1;
  if ('refusal' in outcome) addTo(tally.refused, outcome.refusal.code);
  else if ('conflict' in outcome) tally.conflicts += 1;
  else if (repeated) tally.repeated += 1;
  else {
    tally.legal += 1;
    if (!played.before) open.push(played);
    if (!played.before) tally.dossiers += 1;
    played.before = given;
    for (const { ref, status } of given.orders ?? []) played.orders.set(ref, status);
  }
  if (played.calls >= mostCalls) open.splice(open.indexOf(played), 1);
}

/** One command, legal or not, on a new dossier or on one of those in play. */
export async function step(db: Database, play: Play): Promise<void> {
  const now = letTimePass(play);
  const fresh = play.open.length < atOnce || play.random.chance(0.01);
  const { played, given } = fresh ? firstCommand(play, now) : await nextCommand(db, play, now);
  play.tally.commands += 1;
  const outcome = await giveCommand({ db }, given);
  note(play, played, given, outcome);
  const { state } = (await readDossier(db, played.id))?.dossier ?? given.found.dossier;
  addTo(play.tally.states, outermost(state.handling));
  const over =
    ends.includes(outermost(state.handling)) && !['refundRequested', 'refundApproved'].includes(state.payment);
  if (over && play.random.chance(0.2)) play.open = play.open.filter((each) => each !== played);
}
