import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** An agency at which nobody signs without a second factor, or at which one may; `since` when, and by whose word. */
export interface FactorDuty {
  agencyId: string;
  nameVi: string;
  nameEn: string;
  since: Instant | null;
  byName: string | null;
}

type Row = Omit<FactorDuty, 'since'> & { since: Date | null };

const at = `select a.id as "agencyId", a.name_vi as "nameVi", a.name_en as "nameEn", d.since, s.full_name as "byName"
  from agency a left join factor_duty d on d.agency_id = a.id and d.ended_at is null left join staff s on s.id = d.by_id
  where a.id = any($1) order by a.name_vi, a.id limit 100`;

/** How these agencies stand. */
export const factorDutiesAt = async (db: Database, agencyIds: readonly string[]): Promise<FactorDuty[]> =>
  (await select<Row>(db, 'factor-duties-at', at, [agencyIds])).map(({ since, ...row }) => ({
    ...row,
    since: since && instant(since),
  }));

const has = 'select from factor_duty where agency_id = any($1) and ended_at is null limit 1';

/** Whether one of these agencies has said that nobody signs there without a second factor. */
export const hasFactorDuty = async (db: Database, agencyIds: readonly string[]): Promise<boolean> =>
  (await select(db, 'has-factor-duty', has, [agencyIds])).length > 0;

const begin = `insert into factor_duty (agency_id, by_id) values ($1, $2)
  on conflict (agency_id) where ended_at is null do nothing`;

export async function beginFactorDuty(db: Database, agencyId: string, byId: string): Promise<void> {
  await select(db, 'begin-factor-duty', begin, [agencyId, byId]);
}

const end = 'update factor_duty set ended_at = now(), ended_by = $2 where agency_id = $1 and ended_at is null';

export async function endFactorDuty(db: Database, agencyId: string, byId: string): Promise<void> {
  await select(db, 'end-factor-duty', end, [agencyId, byId]);
}
