import { announceCalendar, calendarChanges, type NewCalendar } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { forgetCalendars } from '../reading/calendars.ts';
import { countAnew } from './count-anew.ts';

/** In force, or somebody announced something else meanwhile. */
export type InForce = { version: string } | { conflict: true };

/** As long as a person may be kept waiting; the worker does the rest. */
const atOnce = 4_000;

/** Puts a version in force after the one that was looked at, and counts the dates of the dossiers anew. */
export async function putInForce(deps: Pick<Deps, 'db'>, next: NewCalendar): Promise<InForce> {
  const { db } = deps;
  const first = await announceCalendar(db, next);
  forgetCalendars(db);
  if (!first) return answerAgain(deps, next);
  const change = (await calendarChanges(db)).find((each) => each.version === next.calendar.version);
  if (!change) throw new Error(`The announcement ${next.calendar.version} is not stored`);
  await countAnew(deps, change, { milliseconds: atOnce });
  return { version: next.calendar.version };
}

/** What was announced on the version that was looked at, if it was this: sent again, it answers as the first time. */
export async function answerAgain(
  { db }: Pick<Deps, 'db'>,
  { follows, document, occasion, hoursOf, by }: Omit<NewCalendar, 'calendar' | 'daysOff'>,
): Promise<InForce> {
  const change = (await calendarChanges(db)).find((each) => each.follows === follows);
  const isMine =
    change?.announcedBy === by.staffId &&
    change.document === document &&
    change.occasion === occasion &&
    change.hours?.agencyId === hoursOf;
  return change && isMine ? { version: change.version } : { conflict: true };
}
