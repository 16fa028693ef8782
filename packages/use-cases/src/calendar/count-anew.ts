import { agenciesUnder, type CalendarChange, legalNow, markCounted, uncountedChanges } from '@mot-cua/db';
import type { DaysAnnounced } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { calendarOf, forgetCalendars, loadCalendar } from '../reading/calendars.ts';
import { recordDecided } from '../record-decided.ts';
import { datedFrom, judgeDated, type Reached } from './judge-dated.ts';

async function announcedBy({ db }: Pick<Deps, 'db'>, change: CalendarChange): Promise<DaysAnnounced> {
  const { document, occasion, daysOff, follows, version } = change;
  const [before, after] = await Promise.all([calendarOf(db, follows), loadCalendar(db)]);
  return { announcement: version, document, occasion, daysOff, before, after };
}

/** Days off reach everybody; working hours those of an agency and of all below it. */
async function reachedBy({ db }: Pick<Deps, 'db'>, { version, daysOff, hours }: CalendarChange): Promise<Reached> {
  const [firstOff = ''] = [...daysOff].sort();
  const agencies = hours && (await agenciesUnder(db, [hours.agencyId]));
  return {
    announcement: version,
    from: hours?.from ?? firstOff,
    agencyIds: agencies ? agencies.map(({ id }) => id) : null,
  };
}

/**
 * Counts the dates of the dossiers anew by an announcement, one transaction each, until all are done or the time is over.
 * Again, it finds only what has come since. Whether it reached the last one.
 */
export async function countAnew(
  deps: Pick<Deps, 'db'>,
  change: CalendarChange,
  { milliseconds }: { milliseconds: number },
): Promise<boolean> {
  const until = performance.now() + milliseconds;
  const announced = await announcedBy(deps, change);
  const by = { staffId: change.announcedBy, agencyId: change.agencyId };
  for await (const found of datedFrom(deps.db, await reachedBy(deps, change))) {
    if (performance.now() > until) return false;
    await recordDecided(
      deps,
      found,
      `recount:${change.version}`,
      (read) => judgeDated({ ...found, ...read }, announced, by).recount.decision,
    );
  }
  return true;
}

const aRound = 10 * 60_000;

/** The worker's part: what an announcement left to do, and whoever was counted by the calendar before in its first minute. */
export async function countAnnounced(deps: Pick<Deps, 'db'>): Promise<void> {
  const changes = await uncountedChanges(deps.db);
  if (changes.length > 0) forgetCalendars(deps.db);
  for (const change of changes) {
    const begun = await legalNow(deps.db);
    if (await countAnew(deps, change, { milliseconds: aRound })) await markCounted(deps.db, change.version, begun);
  }
}
