import { randomUUID } from 'node:crypto';
import type { Rivalry } from '@mot-cua/analysis';
import type { Instant } from '@mot-cua/calendar';
import { type Database, readDossier } from '@mot-cua/db';
import { type Dossier, newDossier } from '@mot-cua/workflow';
import { giveCommand } from '../../src/give-command.ts';
import { type Orders, ordersAfter, prepare } from './prepare.ts';

/** A stored dossier at the place where two people meet. */
export interface Played {
  dossier: Dossier;
  orders: Orders;
  /** When the last act was given. */
  at: Instant;
}

type Acts = Rivalry['story'];

/** The way of the result is chosen when it is handed in; a made-up story may part only where it matters. */
function chosenIn(story: Acts): Acts {
  const resultChannel = story.at(-1)?.to.dossier.facts.resultChannel;
  return story.map((act) =>
    act.call.type === 'submit' && resultChannel
      ? { ...act, call: { ...act.call, data: { ...act.call.data, resultChannel } } }
      : act,
  );
}

/** Brings a new dossier to where the two meet, act by act through the write door. */
export async function playStory(db: Database, { procedure, story }: Rivalry, applicantId: string): Promise<Played> {
  const start = newDossier(procedure, randomUUID(), { ownerId: applicantId, submitterId: applicantId });
  const played: Played = { dossier: start, orders: new Map(), at: '' };
  for (const act of chosenIn(story)) {
    const { dossier, orders } = played;
    const given = prepare({ ...act, now: act.at }, dossier, orders, applicantId);
    const outcome = await giveCommand({ db }, { found: { dossier, now: act.at }, ...given });
    if (!('done' in outcome)) throw new Error(`${procedure.slug}, ${act.call.type}: ${JSON.stringify(outcome)}`);
    played.dossier = (await readDossier(db, dossier.id))?.dossier ?? dossier;
    played.orders = ordersAfter(orders, given.orders);
    played.at = act.at;
  }
  return played;
}
