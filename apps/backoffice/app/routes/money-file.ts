import { listMoney, readMoneyDay } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { readDayAddress } from '../day/day-address.ts';
import { moneyFile } from '../money/money-file.server.ts';
import { load } from '../routing.server.ts';

/** So many lines at most are in a file: more than an agency takes in a day. */
const mostLines = 5000;

export const loader = load('money', async ({ deps, actor, person, url, t, locale }) => {
  const day = await readMoneyDay(deps, readDayAddress(url), actor);
  if (!day) throw notFound();
  const { rows } = await listMoney(deps, day, { limit: mostLines });
  return moneyFile(day, rows, person.now, { t, locale });
});
