import { closeMoneyDay, legalNow } from '@mot-cua/db';
import { type FormPage, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { type MoneyDay, readMoneyDay } from './read-money-day.ts';

/** What the cashier counted, in whole đồng, and what is to be said of it. */
export const closingPage = {
  name: 'closing',
  fields: [
    { name: 'counted', kind: 'number', min: 0, max: 100_000_000_000 },
    { name: 'note', kind: 'longText', maxLength: 1000, optional: true },
  ],
} as const satisfies FormPage;

/** `notOver`: the gateway takes money until midnight; `notAsked`: it has not answered for every order. */
export type ClosingTrouble = 'notOver' | 'notAsked' | 'noteNeeded';

export type Closing =
  | { closed: true }
  | { problems: PageProblems; day: MoneyDay }
  | { trouble: ClosingTrouble; day: MoneyDay }
  | null;

/** What should lie in the drawer. */
export const inDrawer = ({ sums }: Pick<MoneyDay, 'sums'>): number => sums.cashIn - sums.cashOut;

function troubleWith(day: MoneyDay, counted: number, note: string): ClosingTrouble | null {
  if (day.day >= day.today) return 'notOver';
  if (day.gateway.asked < day.gateway.orders) return 'notAsked';
  const isOdd = counted !== inDrawer(day) || day.differences.length > 0;
  return isOdd && note === '' ? 'noteNeeded' : null;
}

/**
 * Closes a day for ever. What does not agree does not keep it open, but has to be explained in words. A day that was closed
 * before stays as it was. Null: not for this person.
 */
export async function closeDay(
  deps: Pick<Deps, 'db'>,
  asked: { agencyId: string; day: string; raw: RawAnswers },
  staff: Staff,
): Promise<Closing> {
  const day = await readMoneyDay(deps, asked, staff);
  if (!day || day.day !== asked.day) return null;
  if (day.closed) return { closed: true };
  const { answers, problems } = parsePage(closingPage, asked.raw, {}, await todayOf(deps.db, await legalNow(deps.db)));
  if (Object.keys(problems).length > 0) return { problems, day };
  const [counted, note] = [Number(answers.counted), String(answers.note ?? '')];
  const trouble = troubleWith(day, counted, note);
  if (trouble) return { trouble, day };
  const differences = day.differences.length;
  await closeMoneyDay(deps.db, { agencyId: day.agency.id, day: day.day }, { counted, differences, note, by: staff.id });
  return { closed: true };
}
