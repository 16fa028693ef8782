import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Declared, Outcome } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A line of the book of outgoing numbers; the name is null once erased. */
export interface IssuedNumber {
  dossierId: string;
  seq: number;
  number: string;
  at: Instant;
  code: string | null;
  procedureCode: string;
  procedureVersion: string;
  ownerName: string | null;
  signer: string | null;
  clerk: string | null;
  declared: Declared;
  feeAmount: number;
  outcome: Outcome | null;
  /** The number that took its place since. */
  replacedBy: string | null;
}

type Row = Omit<IssuedNumber, 'at'> & { at: Date };

const text = `with numbered as (
    select e.dossier_id, e.seq, e.at, e.actor_id, e.issued->>'documentNumber' as number
    from dossier_event e join dossier d on d.id = e.dossier_id
    where e.agency_id = $1 and (e.issued->>'documentNumber') is not null
      and e.at >= $2::timestamp at time zone 'Asia/Ho_Chi_Minh' and e.at < $3::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and ($4::text[] is null or d.procedure_code = any($4))
      and (e.at, e.dossier_id, e.seq) > ($5::timestamptz, $6::uuid, $7::int)
    order by e.at, e.dossier_id, e.seq limit $8
  )
  select n.dossier_id as "dossierId", n.seq, n.number, n.at, d.code, d.procedure_code as "procedureCode",
    d.procedure_version as "procedureVersion", o.full_name as "ownerName", c.full_name as clerk,
    (select s.full_name from dossier_event a join staff s on s.id = a.actor_id
      where a.dossier_id = n.dossier_id and a.seq <= n.seq and a.type in ('approve', 'correctResult') order by a.seq desc limit 1) as signer,
    d.facts->'declared' as declared, coalesce((d.facts->'fee'->>'amount')::int, 0) as "feeAmount",
    d.facts->>'outcome' as outcome,
    (select later.issued->>'documentNumber' from dossier_event later
      where later.dossier_id = n.dossier_id and later.seq > n.seq and (later.issued->>'documentNumber') is not null
      order by later.seq limit 1) as "replacedBy"
  from numbered n join dossier d on d.id = n.dossier_id
  left join person o on o.id = d.owner_id
  left join staff c on c.id = n.actor_id
  order by n.at, n.dossier_id, n.seq`;

const start = ['-infinity', '00000000-0000-0000-0000-000000000000', 0] as const;
const cursorForm =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})_(\d{1,9})$/;

/** A cursor that was tampered with begins the book anew. */
function positionOf(after: string | undefined): readonly [string, string, number] {
  const [, at, id, seq] = cursorForm.exec(after ?? '') ?? [];
  return at && id && !Number.isNaN(Date.parse(at)) ? [at, id, Number(seq)] : start;
}

/** What an agency numbered from a day up to another, in the order it was numbered; of these services, or of all. */
export async function issuedNumbers(
  db: Database,
  {
    agencyId,
    from,
    next,
    procedureCodes,
    after,
    limit,
  }: {
    agencyId: string;
    from: PlainDate;
    next: PlainDate;
    procedureCodes?: readonly string[];
    after?: string;
    limit: number;
  },
): Promise<{ rows: IssuedNumber[]; next: string | null }> {
  const values = [agencyId, from, next, procedureCodes ?? null, ...positionOf(after), limit + 1];
  const found = await select<Row>(db, 'issued-numbers', text, values);
  const rows = found.slice(0, limit).map(({ at, ...row }) => ({ ...row, at: instant(at) }));
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.at}_${last.dossierId}_${last.seq}` : null };
}
