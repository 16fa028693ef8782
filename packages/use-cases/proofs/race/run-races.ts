import type { Rivalry } from '@mot-cua/analysis';
import { openDatabase } from '@mot-cua/db';
import { addFirstCalendar } from '../calendars-of.ts';
import { queryOf } from '../query.ts';
import { refuseUnlessEmpty } from '../refuse-unless-empty.ts';
import { makeSmallWorld } from '../walk-journey.ts';
import { type Played, playStory } from './play-story.ts';
import { type Arena, careful, type Giving, type Raced, race } from './race.ts';
import { waitingList } from './waiting-list.ts';

export interface RaceResult {
  races: number;
  singleWinners: number;
  /** How often each of the two came first. */
  wins: [number, number];
  /** The rivalries that were raced, each once. */
  covered: number;
  /** In words: what was not as it must be. */
  faults: string[];
}

/** Runs races on an empty database, one after another, until there were so many; a dossier goes on from race to race where others wait at its place,
 * and the list begins anew at its end. */
export async function runRaces(
  url: string,
  rivalries: readonly Rivalry[],
  races: number,
  giving: Giving = careful,
): Promise<RaceResult> {
  const databases = [
    openDatabase(url, { max: 2, name: 'race one' }),
    openDatabase(url, { max: 2, name: 'race two' }),
  ] as const;
  const [db] = databases;
  await refuseUnlessEmpty(db);
  const arena: Arena = { databases, applicantId: await makeSmallWorld(db), give: giving };
  await addFirstCalendar(db);
  // Only the proof asks for the promises of one dossier; it asks thousands of times.
  await queryOf(db.pool)('create index on outbox (dossier_id)');
  const result: RaceResult = { races: 0, singleWinners: 0, wins: [0, 0], covered: 0, faults: [] };
  let waiting = waitingList(rivalries);
  let played: Played | null = null;
  while (result.races < races) {
    let rivalry: Rivalry | null = played && waiting.at(played, arena.applicantId);
    if (!rivalry) {
      rivalry = waiting.next();
      if (!rivalry) waiting = waitingList(rivalries);
      played = rivalry && (await playStory(db, rivalry, arena.applicantId));
    }
    if (!rivalry || !played) continue;
    const { fault, first, next }: Raced = await race(arena, rivalry, played);
    played = fault ? null : next;
    result.races += 1;
    result.wins[first] += 1;
    if (fault) result.faults.push(fault);
    else result.singleWinners += 1;
  }
  await Promise.all(databases.map((each) => each.close()));
  return { ...result, covered: Math.min(races, rivalries.length) };
}
