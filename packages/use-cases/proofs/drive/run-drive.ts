import { openDatabase } from '@mot-cua/db';
import type { Role } from '@mot-cua/workflow';
import type { Staff } from '../../src/actors.ts';
import { type Cast, makeCast, wards } from '../../src/testing/make-cast.ts';
import { addFirstCalendar } from '../calendars-of.ts';
import { refuseUnlessEmpty } from '../refuse-unless-empty.ts';
import { seededRandom } from '../seeded-random.ts';
import { announceDays, mergeWards } from './announcements.ts';
import type { Play } from './play.ts';
import { allCommands, playedGroups } from './random-data.ts';
import { step } from './step.ts';
import { newTally, type Tally } from './tally.ts';

const began = Date.parse('2026-03-02T01:00:00Z');

const others = [wards.asked, wards.last];

const alsoAs = (staff: Staff, agencyIds: readonly string[], ...roles: Role[]): Staff => ({
  ...staff,
  posts: [...staff.posts, ...agencyIds.map((agencyId) => ({ agencyId, roles }))],
});

const memberOf = (staff: Staff, groups: readonly string[]): Staff => ({
  ...staff,
  posts: staff.posts.map((post) => ({ ...post, groups })),
});

const [both, one] = playedGroups;

/** Every ward can be asked, and can bring a dossier to its end; each has an inspector, and one has groups of handlers. */
const withEveryRole = (cast: Cast): Cast => ({
  ...cast,
  handler: memberOf(alsoAs(cast.handler, [wards.own], 'inspector'), [both]),
  otherHandler: memberOf(cast.otherHandler, [both, one]),
  supervisor: alsoAs(cast.supervisor, [wards.own], 'consultee'),
  otherClerk: alsoAs(cast.otherClerk, others, 'receptionClerk', 'resultClerk', 'cashier', 'divisionHead'),
  consultee: alsoAs(cast.consultee, others, 'handler', 'inspector'),
  lastConsultee: alsoAs(cast.lastConsultee, others, 'approvingLeader', 'documentClerk'),
});

const hasEveryKind = ({ tally }: Play): boolean => allCommands.every((kind) => tally.made.has(kind));

/**
 * Gives random commands to an empty database. Meanwhile days off and hours of a ward are announced, twice, and two wards
 * become one. `whole`: goes on for as long again, if need be, until every kind of entry was made.
 */
export async function runDrive(
  url: string,
  { commands, seed, whole = false }: { commands: number; seed: number; whole?: boolean },
): Promise<Tally> {
  const db = openDatabase(url, { max: 2, name: 'proof' });
  await refuseUnlessEmpty(db);
  const play: Play = {
    random: seededRandom(seed),
    cast: withEveryRole(await makeCast(db)),
    agencies: Object.values(wards),
    tally: newTally(),
    now: began,
    open: [],
  };
  const playUntil = async (part: number) => {
    while (play.tally.commands < commands * part) await step(db, play);
  };
  await addFirstCalendar(db);
  await playUntil(0.3);
  await announceDays(db, play);
  await playUntil(0.5);
  await announceDays(db, play);
  await playUntil(0.7);
  await mergeWards(db, play);
  await playUntil(1);
  while (whole && !hasEveryKind(play) && play.tally.commands < commands * 2) await step(db, play);
  await db.close();
  return play.tally;
}
