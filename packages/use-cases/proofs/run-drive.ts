import { openDatabase } from '@mot-cua/db';
import { makeCast } from '../src/testing/make-cast.ts';
import { addFirstCalendar, addLateCalendar } from './calendars-of.ts';
import { type Play, step } from './drive.ts';
import { refuseUnlessEmpty } from './refuse-unless-empty.ts';
import { seededRandom } from './seeded-random.ts';
import { newTally, type Tally } from './tally.ts';

const began = Date.parse('2024-03-01T01:00:00Z');

/** Gives random commands to an empty database; halfway a new version of the calendar comes into force. */
export async function runDrive(url: string, { commands, seed }: { commands: number; seed: number }): Promise<Tally> {
  const first = openDatabase(url, { max: 2, name: 'proof' });
  await refuseUnlessEmpty(first);
  const play: Play = {
    random: seededRandom(seed),
    cast: await makeCast(first),
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
