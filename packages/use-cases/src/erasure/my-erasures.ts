import type { Instant } from '@mot-cua/calendar';
import { type ErasureRequest, erasuresOf, findErasureOf, legalNow } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { cutPage, type PageOf } from '../petitions/page-of.ts';

const perPage = 10;

export type MyErasure = ErasureRequest & { isLate: boolean };

/** Whether something is late that was to be answered. */
export const isLateAt = (now: Instant, { answeredAt, dueAt }: ErasureRequest): boolean =>
  answeredAt === null && dueAt < now;

/** What a person asked to have erased, the newest first, with the answers. Null: not known surely enough. */
export async function listMyErasures(
  { db }: Pick<Deps, 'db'>,
  { page }: { page: number },
  citizen: Citizen,
): Promise<PageOf<MyErasure> | null> {
  if (may('ownProfile', citizen) !== 'yes') return null;
  const [now, rows] = await Promise.all([
    legalNow(db),
    erasuresOf(db, citizen.id, { most: perPage + 1, skip: (page - 1) * perPage }),
  ]);
  return cutPage(
    rows.map((row) => ({ ...row, isLate: isLateAt(now, row) })),
    page,
    perPage,
  );
}

/** One of a person's own requests, by its number. */
export async function readMyErasure(
  { db }: Pick<Deps, 'db'>,
  { code }: { code: string },
  citizen: Citizen,
): Promise<MyErasure | null> {
  if (may('ownProfile', citizen) !== 'yes') return null;
  const [now, found] = await Promise.all([legalNow(db), findErasureOf(db, citizen.id, code)]);
  return found ? { ...found, isLate: isLateAt(now, found) } : null;
}
