import { type Database, readDossier } from '@mot-cua/db';
import { outermost } from '@mot-cua/workflow';
import type { Given } from '../../src/give-command.ts';
import { firstCommand } from './first-command.ts';
import { giveByItsWay, type Outcome } from './give-outside.ts';
import { nextCommand } from './next-command.ts';
import type { Play, Played } from './play.ts';
import { addTo } from './tally.ts';

const minute = 60_000;
const atOnce = 12;
const mostCalls = 80;
const ends = ['notAccepted', 'cancelled', 'withdrawn', 'stopped', 'returned', 'closed'];

function letTimePass(play: Play): string {
  const { random } = play;
  const minutes = random.chance(0.992) ? random.whole(1, random.chance(0.9) ? 20 : 240) : random.whole(1440, 14_400);
  play.now += minutes * minute + random.whole(0, 59_999);
  return new Date(play.now).toISOString();
}

function note({ tally, open }: Play, played: Played, given: Given, outcome: Outcome): void {
  const repeated = played.before?.intentId === given.intentId;
  played.calls += 1;
  if ('refusal' in outcome) addTo(tally.refused, outcome.refusal.code);
  else if ('conflict' in outcome) tally.conflicts += 1;
  else if (repeated) tally.repeated += 1;
  else {
    tally.legal += 1;
    addTo(tally.made, given.call.type);
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
  addTo(play.tally.tried, given.call.type);
  note(play, played, given, await giveByItsWay(db, given));
  const { state } = (await readDossier(db, played.id))?.dossier ?? given.found.dossier;
  addTo(play.tally.states, outermost(state.handling));
  const over =
    ends.includes(outermost(state.handling)) && !['refundRequested', 'refundApproved'].includes(state.payment);
  if (over && play.random.chance(0.2)) play.open = play.open.filter((each) => each !== played);
}
