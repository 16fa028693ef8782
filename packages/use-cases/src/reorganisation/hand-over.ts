import { dueReorganisations, endPosts, givePosts, legalNow, markHandedOver, type Reorganisation } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { recordDecided } from '../record-decided.ts';
import { judgeOpen, openAt } from './judge-open.ts';

/**
 * Hands over what is open at the agencies that ended, one transaction each, until all is done or the time is over; people
 * have their posts at the successor before, and lose the old ones after. Again, it finds only what has come since.
 * Whether it reached the last one.
 */
export async function handOver(
  deps: Pick<Deps, 'db'>,
  { id, document, effective, passed, announcedBy, agencyId }: Reorganisation,
  { milliseconds }: { milliseconds: number },
): Promise<boolean> {
  const until = performance.now() + milliseconds;
  await givePosts(deps.db, passed, effective);
  const given = { calendar: await loadCalendar(deps.db), by: { actorId: announcedBy, agencyId } };
  const reorganised = { reorganisation: id, document, effective, passed };
  for await (const found of openAt(
    deps.db,
    passed.map(({ from }) => from.id),
  )) {
    if (performance.now() > until) return false;
    await recordDecided(deps, found, `handOver:${id}`, (read) => judgeOpen(read, reorganised, given).decision);
  }
  await endPosts(deps.db, passed, effective);
  return true;
}

const aRound = 10 * 60_000;

/** The worker's part: what passes on the day itself, and whoever was recorded at an agency of yesterday in its first minutes. */
export async function handOverDue(deps: Pick<Deps, 'db'>): Promise<void> {
  for (const reorganisation of await dueReorganisations(deps.db)) {
    const begun = await legalNow(deps.db);
    if (await handOver(deps, reorganisation, { milliseconds: aRound }))
      await markHandedOver(deps.db, reorganisation.id, begun);
  }
}
