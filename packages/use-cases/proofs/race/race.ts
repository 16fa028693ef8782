import { isDeepStrictEqual } from 'node:util';
import type { Rivalry } from '@mot-cua/analysis';
import type { Instant } from '@mot-cua/calendar';
import { addNotice, type Database, readDossier } from '@mot-cua/db';
import { type Given, giveCommand } from '../../src/give-command.ts';
import type { CommandOutcome } from '../../src/outcome.ts';
import { type Query, queryOf } from '../query.ts';
import { expected } from './expected.ts';
import type { Played } from './play-story.ts';
import { ordersAfter, type Prepared, prepare } from './prepare.ts';
import { lookAt, type Written } from './written.ts';

export type Giving = (db: Database, given: Given) => Promise<NonNullable<CommandOutcome>>;

/** Two people with a connection each. */
export interface Arena {
  databases: readonly [Database, Database];
  applicantId: string;
  give: Giving;
}

export interface Raced {
  /** In words; null when exactly one of the two had an effect, and the whole of it. */
  fault: string | null;
  first: 0 | 1;
  next: Played;
}

type Outcome = NonNullable<CommandOutcome> | { thrown: string };

/** Gives a command on what was read before. */
export const careful: Giving = (db, given) => giveCommand({ db }, given);

const promised = `select seq, params->>'notice' as kind from outbox where dossier_id = $1 and seq > $2 and kind = 'notify'`;

/** Each notice that was promised is delivered twice at once, as a queue may do. */
async function deliverTwice({ databases, applicantId }: Arena, query: Query, id: string, after: number): Promise<void> {
  const rows = await query<{ seq: number; kind: Parameters<typeof addNotice>[1]['kind'] }>(promised, [id, after]);
  for (const row of rows)
    await Promise.all(databases.map((db) => addNotice(db, { dossierId: id, personId: applicantId, ...row })));
}

const seenBy = async (db: Database, { dossier }: Played, now: Instant): Promise<Given['found']> => ({
  dossier: (await readDossier(db, dossier.id))?.dossier ?? dossier,
  now,
});

/** The two as they stand before this dossier, whose last act may lie later than in the story. */
export const rivalsAt = ({ rivals: [one, other] }: Rivalry, { at }: Played): Rivalry['rivals'] =>
  at > one.now
    ? [
        { ...one, now: at },
        { ...other, now: at },
      ]
    : [one, other];

const give = ({ give: giving }: Arena, db: Database, found: Given['found'], given: Prepared): Promise<Outcome> =>
  giving(db, { found, ...given }).catch((error: unknown) => ({ thrown: String(error) }));

const counted = (outcomes: readonly Outcome[], version: number, written: Written | null) => ({
  winners: outcomes.filter((each) => 'done' in each && each.version === version).length,
  toldOfIt: outcomes.filter((each) => 'conflict' in each && each.version === version).length,
  written,
});

/** Both read, both act at the same moment; then everything is counted. */
export async function race(arena: Arena, rivalry: Rivalry, played: Played): Promise<Raced> {
  const { databases, applicantId } = arena;
  const [db, otherDb] = databases;
  const query = queryOf(db.pool);
  const { id } = played.dossier;
  const [mine, yours] = rivalsAt(rivalry, played);
  const before = await lookAt(query, id);
  const [found, theirs] = await Promise.all([seenBy(db, played, mine.now), seenBy(otherDb, played, yours.now)]);
  const both = [mine, yours].map((each) => prepare(each, found.dossier, played.orders, applicantId));
  const [one, other] = both as [Prepared, Prepared];
  const outcomes = await Promise.all([give(arena, db, found, one), give(arena, otherDb, theirs, other)]);
  await deliverTwice(arena, query, id, before.version);
  const first = 'done' in outcomes[0] ? 0 : 1;
  const winner = first === 0 ? one : other;
  const written = expected(rivalry.procedure, found, winner, before, played.orders);
  const wanted = { winners: 1, toldOfIt: 1, written };
  const seen = counted(outcomes, before.version + 1, await lookAt(query, id));
  const next = {
    dossier: (await seenBy(db, played, mine.now)).dossier,
    orders: ordersAfter(played.orders, winner.orders),
    at: mine.now,
  };
  if (isDeepStrictEqual(seen, wanted)) return { fault: null, first, next };
  const fault = `${rivalry.procedure.slug}, ${rivalry.name}: ${JSON.stringify({ outcomes, wanted, seen })}`;
  return { fault, first, next };
}
