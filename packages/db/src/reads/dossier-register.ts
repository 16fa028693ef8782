import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { ResultChannel } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { canExist } from '../storable.ts';

/** A line of the dossier register; personal values are null once erased. */
export interface RegisteredDossier {
  dossierId: string;
  /** Its place among all that the agency received in the year of the register. */
  place: number;
  code: string;
  procedureCode: string;
  procedureVersion: string;
  ownerName: string | null;
  ownerPhone: string | null;
  ownerAddress: string | null;
  agencyNameVi: string;
  agencyNameEn: string;
  receivedAt: Instant;
  dueAt: Instant | null;
  transferredAt: Instant | null;
  settledAt: Instant | null;
  returnedAt: Instant | null;
  resultChannel: ResultChannel;
  /** How it ended; null while it runs. `early`, `onTime` and `late` by the lawful due date. */
  ended: 'early' | 'onTime' | 'late' | 'withdrawn' | 'stopped' | null;
  isApologised: boolean;
  /** The number of a result that a correction replaced, as it stood on the paper, and the number that the result has now. */
  replaced: string | null;
  documentNumber: string | null;
}

type Times = 'receivedAt' | 'dueAt' | 'transferredAt' | 'settledAt' | 'returnedAt';
type Row = Omit<RegisteredDossier, Times | 'place'> &
  Record<Exclude<Times, 'receivedAt'>, Date | null> & { receivedAt: Date };

const text = `with book as (
    select * from dossier where code > $1 and code < $2 and code like $3 order by code limit $4
  )
  select d.id as "dossierId", d.code, d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion",
    o.full_name as "ownerName", o.phone as "ownerPhone", o.address_detail as "ownerAddress",
    a.name_vi as "agencyNameVi", a.name_en as "agencyNameEn", coalesce(d.accepted_at, d.submitted_at) as "receivedAt",
    d.due_at as "dueAt", acts.transferred as "transferredAt", d.settled_at as "settledAt", acts.returned as "returnedAt",
    d.facts->>'resultChannel' as "resultChannel",
    case when r.outcome in ('withdrawn', 'stopped') then r.outcome when r.outcome is null then null
      when r.done_at > r.due_at then 'late' when r.done_at < r.due_day then 'early' else 'onTime' end as ended,
    acts.apologised as "isApologised", d.facts->>'replaced' as replaced,
    d.facts->'issued'->>'documentNumber' as "documentNumber"
  from book d
  join agency a on a.id = d.competent_agency_id
  left join person o on o.id = d.owner_id
  left join reported_dossier r on r.dossier_id = d.id
  cross join lateral (
    select min(at) filter (where type = 'transfer') as transferred,
      max(at) filter (where type in ('deliverAtDesk', 'confirmDelivery', 'openResult')) as returned,
      coalesce(bool_or(type = 'apologise'), false) as apologised
    from dossier_event where dossier_id = d.id
  ) acts
  order by d.code`;

const counted = 'select count(*)::int as count from dossier where code > $1 and code <= $2 and code like $3';

const shortDay = (day: PlainDate): string => day.slice(2).replaceAll('-', '');

/**
 * What an agency received from a day up to another, in the order of the codes: the law writes the receiving agency and the
 * day into the code (Decree 61/2018/NĐ-CP, art. 26), so that the register stays as it was when agencies merge.
 * `after`: the code that the page before ended with; `next`: that of the next page. One period lies within one year.
 */
export async function dossierRegister(
  db: Database,
  {
    agencyCode,
    from,
    next,
    after = '',
    limit,
  }: { agencyCode: string; from: PlainDate; next: PlainDate; after?: string; limit: number },
): Promise<{ rows: RegisteredDossier[]; next: string | null }> {
  const [first, end] = [`${agencyCode}-${shortDay(from)}`, `${agencyCode}-${shortDay(next)}`];
  const all = `${agencyCode}-%`;
  const start = canExist(after) && after > first && after < end ? after : first;
  const year = `${agencyCode}-${from.slice(2, 4)}`;
  const [found, [before]] = await Promise.all([
    select<Row>(db, 'dossier-register', text, [start, end, all, limit + 1]),
    select<{ count: number }>(db, 'dossier-register-before', counted, [year, start, all]),
  ]);
  const rows = found.slice(0, limit).map((row, index) => ({
    ...row,
    place: (before?.count ?? 0) + index + 1,
    receivedAt: instant(row.receivedAt),
    dueAt: instantOrNull(row.dueAt),
    transferredAt: instantOrNull(row.transferredAt),
    settledAt: instantOrNull(row.settledAt),
    returnedAt: instantOrNull(row.returnedAt),
  }));
  return { rows, next: found.length > limit ? (rows.at(-1)?.code ?? null) : null };
}
