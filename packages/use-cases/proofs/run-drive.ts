import { type Database, openDatabase } from '@mot-cua/db';
import type { Staff } from '../src/actors.ts';
import { type Cast, makeCast } from '../src/testing/make-cast.ts';
import { addFirstCalendar, addLateCalendar } from './calendars-of.ts';
import { type Play, step } from './drive.ts';
import { playedGroups } from './random-call.ts';
import { refuseUnlessEmpty } from './refuse-unless-empty.ts';
import { seededRandom } from './seeded-random.ts';
import { newTally, type Tally } from './tally.ts';

const began = Date.parse('2024-03-01T01:00:00Z');

const memberOf = (staff: Staff, groups: readonly string[]): Staff => ({
  ...staff,
  posts: staff.posts.map((post) => ({ ...post, groups })),
});

/** The cast, its two handlers in one group and one of them in another. */
async function castWithGroups(db: Database): Promise<Cast> {
  const cast = await makeCast(db);
  const [both, one] = playedGroups;
  return {
    ...cast,
    handler: memberOf(cast.handler, [both]),
    otherHandler: memberOf(cast.otherHandler, [both, one]),
  };
}

/** Gives random commands to an empty database; halfway a new version of the calendar comes into force. */
export async function runDrive(url: string, { commands, seed }: { commands: number; seed: number }): Promise<Tally> {
  const first = openDatabase(url, { max: 2, name: 'proof' });
  await refuseUnlessEmpty(first);
  const play: Play = {
    random: seededRandom(seed),
    cast: await castWithGroups(first),
    tally: newTally(),
    now: began,
    open: [],
  };
  await addFirstCalendar(first);
  while (play.tally.commands < commands / 2) await step(first, play);
  await addLateCalendar(first);
  await first.close();
  const second = openDatabase(url, { max: 2, name: 'proof' });
  while (play.tally.commands < commands) await step(second, play);
  await second.close();
  return play.tally;
}
