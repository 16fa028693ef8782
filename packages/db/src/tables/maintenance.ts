import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A time in which the service will not be there, and what people are told of it. */
export interface Maintenance {
  id: string;
  startsAt: Instant;
  endsAt: Instant;
  told: { vi: string; en: string };
}

const add = `insert into maintenance (id, starts_at, ends_at, told_vi, told_en, announced_by)
  values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`;

/** Once for each id, however often it is sent. */
export async function addMaintenance(db: Database, { id, startsAt, endsAt, told }: Maintenance, by: string) {
  await select(db, 'add-maintenance', add, [id, startsAt, endsAt, told.vi, told.en, by]);
}

const withdraw = `update maintenance set withdrawn_at = now(), withdrawn_by = $2
  where id = $1 and withdrawn_at is null and ends_at > now() returning id`;

/** False: it is over, withdrawn already, or was never announced. */
export const withdrawMaintenance = async (db: Database, id: string, by: string): Promise<boolean> =>
  (await select(db, 'withdraw-maintenance', withdraw, [id, by])).length > 0;

const coming = `select id, starts_at as "startsAt", ends_at as "endsAt", told_vi as vi, told_en as en from maintenance
  where withdrawn_at is null and ends_at > now() order by starts_at, id limit 20`;

type Row = { id: string; startsAt: Date; endsAt: Date; vi: string; en: string };

/** What is announced and not over, the next first. */
export const comingMaintenance = async (db: Database): Promise<Maintenance[]> =>
  (await select<Row>(db, 'coming-maintenance', coming, [])).map(({ id, startsAt, endsAt, vi, en }) => ({
    id,
    startsAt: instant(startsAt),
    endsAt: instant(endsAt),
    told: { vi, en },
  }));
