import { legalNow, type UnremindedResult, unremindedResults } from '@mot-cua/db';
import type { Told } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { stillUnclaimedDays, unclaimedDays } from './list-unclaimed.ts';
import { waitedSince } from './waited-since.ts';

const atOnce = 100;

export interface DueReminder {
  kind: Extract<Told, 'resultUnclaimed' | 'resultUnclaimedStill'>;
  result: UnremindedResult;
}

type Kind = DueReminder['kind'];

/** Whoever had the second letter needs the first no more: after a long pause of the worker both would be due. */
const madeNeedlessBy: Readonly<Record<Kind, readonly Kind[]>> = {
  resultUnclaimed: ['resultUnclaimed', 'resultUnclaimedStill'],
  resultUnclaimedStill: ['resultUnclaimedStill'],
};

/** Who is to be reminded now of a result at a desk: once at each threshold. */
export async function unreminded({ db }: Pick<Deps, 'db'>): Promise<DueReminder[]> {
  const [calendar, now] = await Promise.all([loadCalendar(db), legalNow(db)]);
  const due = async (kind: Kind, days: number): Promise<DueReminder[]> => {
    const asked = { before: waitedSince(calendar, days, now), kinds: madeNeedlessBy[kind], most: atOnce };
    return (await unremindedResults(db, asked)).map((result) => ({ kind, result }));
  };
  const [still, first] = await Promise.all([
    due('resultUnclaimedStill', stillUnclaimedDays),
    due('resultUnclaimed', unclaimedDays),
  ]);
  const told = new Set(still.map(({ result }) => result.dossierId));
  return [...still, ...first.filter(({ result }) => !told.has(result.dossierId))];
}
