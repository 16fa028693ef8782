import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { canExist, isUuid } from '../storable.ts';
import type { AgencyEdit, Said } from './change-agency.ts';

/** A line about an agency: what changed from which day on, who said so, and who took it back. */
export interface AgencyChange {
  id: string;
  agencyId: string;
  /** Null where it was never founded. */
  agencyVi: string | null;
  agencyEn: string | null;
  what: AgencyEdit['what'];
  /** The first day on which it holds; of a closure the first one without the agency. */
  day: PlainDate;
  before: Said;
  after: Said;
  madeAt: Instant;
  makerName: string | null;
  withdrawnAt: Instant | null;
  withdrawerName: string | null;
  /** Its day has not come, and it may be taken back. */
  isComing: boolean;
}

interface Row extends Omit<AgencyChange, 'madeAt' | 'withdrawnAt'> {
  madeAt: Date;
  withdrawnAt: Date | null;
}

const columns = `c.id, c.agency_id as "agencyId", a.name_vi as "agencyVi", a.name_en as "agencyEn", c.what,
    c.day::text as day, c.before, c.after, c.made_at as "madeAt", m.full_name as "makerName",
    c.withdrawn_at as "withdrawnAt", w.full_name as "withdrawerName",
    c.withdrawn_at is null and c.what <> 'contact' and c.day > (now() at time zone 'Asia/Ho_Chi_Minh')::date as "isComing"
  from agency_change c left join agency a on a.id = c.agency_id
    left join staff m on m.id = c.made_by left join staff w on w.id = c.withdrawn_by`;
const page = `select ${columns} where $1::text is null or c.agency_id = $1 order by c.line desc limit $2 offset $3`;
const count = 'select count(*)::int as count from agency_change where $1::text is null or agency_id = $1';
const one = `select ${columns} where c.id = $1`;

const readRow = ({ madeAt, withdrawnAt, ...row }: Row): AgencyChange => ({
  ...row,
  madeAt: instant(madeAt),
  withdrawnAt: instantOrNull(withdrawnAt),
});

/** The lines about one agency, or about all, the newest first. */
export async function agencyChanges(
  db: Database,
  { agencyId, limit, skip }: { agencyId: string | null; limit: number; skip: number },
): Promise<{ rows: AgencyChange[]; count: number }> {
  if (agencyId !== null && !canExist(agencyId)) return { rows: [], count: 0 };
  const [rows, counted] = await Promise.all([
    select<Row>(db, 'agency-changes', page, [agencyId, limit, skip]),
    select<{ count: number }>(db, 'count-agency-changes', count, [agencyId]),
  ]);
  return { rows: rows.map(readRow), count: counted[0]?.count ?? 0 };
}

export async function findAgencyChange(db: Database, id: string): Promise<AgencyChange | null> {
  const [row] = isUuid(id) ? await select<Row>(db, 'find-agency-change', one, [id]) : [];
  return row ? readRow(row) : null;
}
