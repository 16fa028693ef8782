import {
  type CalendarChange,
  type DatedDossier,
  legalNow,
  markCounted,
  readDossier,
  record,
  uncountedChanges,
} from '@mot-cua/db';
import type { DaysAnnounced } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { calendarOf, forgetCalendars, loadCalendar } from '../reading/calendars.ts';
import { type Announcer, datedFrom, judgeDated } from './judge-dated.ts';

const attempts = 5;

async function countOne(
  { db }: Pick<Deps, 'db'>,
  dated: DatedDossier,
  announced: DaysAnnounced,
  by: Announcer,
): Promise<boolean> {
  let found = dated;
  const { id } = dated.dossier;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const { decision } = judgeDated(found, announced, by).recount;
    if (!decision) return false;
    const expectedVersion = found.dossier.version;
    const intentId = `recount:${id}:${announced.announcement}:${expectedVersion}`;
    const { outcome } = await record(db, { decision, expectedVersion, intentId, texts: [] });
    if (outcome === 'recorded' || outcome === 'repeated') return true;
    if (outcome !== 'conflict') throw new Error(`The dates of ${id} cannot be counted anew: ${outcome}`);
    const fresh = await readDossier(db, id);
    if (!fresh) return false;
    found = { ...dated, dossier: fresh.dossier, now: fresh.now };
  }
  throw new Error(`The dossier ${id} moved on at every attempt to count its dates anew`);
}

async function announcedBy({ db }: Pick<Deps, 'db'>, change: CalendarChange): Promise<DaysAnnounced> {
  const { document, occasion, daysOff, follows, version } = change;
  const [before, after] = await Promise.all([calendarOf(db, follows), loadCalendar(db)]);
  return { announcement: version, document, occasion, daysOff, before, after };
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
  const [first] = [...change.daysOff].sort();
  for await (const found of datedFrom(deps.db, first ?? '', change.version)) {
    if (performance.now() > until) return false;
    await countOne(deps, found, announced, by);
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
