import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { instant, plainDay } from '../instants.ts';

/** What an agency did with a service since 1 January; what was settled may have been received the year before. */
export interface ServiceQuality {
  procedureCode: string;
  agencyId: string;
  since: PlainDate;
  received: number;
  receivedOnline: number;
  settled: number;
  /** In time by the clock with its lawful pauses; a date set anew with an apology is not in time. */
  onTime: number;
  rated: number;
  /** Marks of 4 or 5. */
  satisfied: number;
  convenient: number;
  punctual: number;
  courteous: number;
  countedAt: Instant;
}

const year = `date_trunc('year', now() at time zone 'Asia/Ho_Chi_Minh')`;

const count = `insert into service_quality
  select d.procedure_code, d.competent_agency_id, (${year})::date,
    count(*) filter (where d.received),
    count(*) filter (where d.received and d.channel = 'online'),
    count(*) filter (where d.settled),
    count(*) filter (where d.settled and d.in_time),
    count(r.overall), count(*) filter (where r.overall >= 4), count(*) filter (where r.convenience >= 4),
    count(*) filter (where r.punctuality >= 4), count(*) filter (where r.attitude >= 4),
    now()
  from (
    select id, procedure_code, competent_agency_id, facts->>'channel' as channel,
      submitted_at >= start as received, settled_at >= start as settled,
      settled_at <= (facts->'clock'->>'dueAt')::timestamptz
        and not coalesce(facts::jsonb->'clock'->'extensions' @> '[{"kind": "apology"}]', false) as in_time
    from dossier, (select (${year}) at time zone 'Asia/Ho_Chi_Minh' as start) as period
    where submitted_at >= start or settled_at >= start
  ) as d
  left join rating r on r.dossier_id = d.id and d.settled
  group by 1, 2`;

/** Counts everything anew; readers see the old figures until the new ones are whole. */
export function countServiceQuality(db: Database): Promise<void> {
  return inTransaction(db, async (client) => {
    await client.query('delete from service_quality');
    await client.query(count);
  });
}

/** The figures as last counted. */
export async function readServiceQuality({ prisma }: Database): Promise<ServiceQuality[]> {
  const rows = await prisma.serviceQuality.findMany({ orderBy: [{ procedureCode: 'asc' }, { agencyId: 'asc' }] });
  return rows.map((row) => ({ ...row, since: plainDay(row.since) ?? '', countedAt: instant(row.countedAt) }));
}
