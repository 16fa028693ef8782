import type { Clock } from '@mot-cua/calendar';
import type { ReportColumn } from '@mot-cua/db';

/** A dossier as its journal tells it, with the clock that the journal is known to give (the replay proves it). */
export interface ToldDossier {
  agencyId: string;
  channel: string;
  came: Date;
  went: Date | null;
  how: 'settled' | 'refused' | 'withdrawn' | 'stopped' | null;
  clock: Clock | null;
  /** How often something was asked for again. */
  asked: number;
}

/** $1: procedures that nobody accepts; such a dossier is received when it is handed in. A correction tells the outcome anew. */
export const toldDossiers = `
with came as (
  select e.dossier_id, min(e.at) as at from dossier_event e
  where e.type = 'accept' or (e.type = 'submit' and not exists (
    select from dossier_event a where a.dossier_id = e.dossier_id and a.type = 'accept')
    and exists (select from dossier d where d.id = e.dossier_id and d.procedure_code = any($1)))
  group by e.dossier_id
), went as (
  select distinct on (e.dossier_id) e.dossier_id, e.at,
    case e.type when 'issue' then case when (
        select s.data->>'outcome' from dossier_event s where s.dossier_id = e.dossier_id and s.type in ('submitForApproval', 'leadSettled')
          order by s.seq desc limit 1) = 'refused'
        then 'refused' else 'settled' end
      when 'confirmWithdrawal' then 'withdrawn' when 'cancel' then 'withdrawn' when 'stop' then 'stopped'
      else case when d.handling = 'stopped' then 'stopped' else 'settled' end end as how
  from dossier_event e join dossier d on d.id = e.dossier_id
  where e.type in ('issue', 'confirmWithdrawal', 'cancel', 'stop')
    or (e.type = 'lapse' and d.handling in ('stopped', 'tacitlyAccepted') and e.seq = d.version)
  order by e.dossier_id, e.seq
)
select d.competent_agency_id as "agencyId", d.facts->>'channel' as channel, c.at as came, w.at as went, w.how,
  d.facts->'clock' as clock, (
    select count(*)::int from dossier_event s where s.dossier_id = d.id and s.type = 'askSupplement') as asked
from came c join dossier d on d.id = c.dossier_id left join went w using (dossier_id)`;

export type Counts = Partial<Record<ReportColumn, number>>;

const hour = 3_600_000;
const inVietnam = (at: number): string => new Date(at + 7 * hour).toISOString();
const monthOf = (at: number): string => `${inVietnam(at).slice(0, 7)}-01`;
const startOf = (month: string): number => Date.parse(`${month}T00:00:00+07:00`);
const monthAfter = (month: string): string => monthOf(startOf(month) + 32 * 24 * hour);

const dueOf = (clock: Clock | null): number => {
  const apology = clock?.extensions.find(({ kind }) => kind === 'apology');
  return clock ? Date.parse(apology?.from ?? clock.dueAt) : Number.POSITIVE_INFINITY;
};

const stoodStill = (clock: Clock | null, at: number): boolean =>
  (clock?.segments ?? []).some(
    ({ kind, from, to }) => kind === 'pause' && Date.parse(from) < at && (to === null || Date.parse(to) >= at),
  );

function punctuality(went: number, due: number): ReportColumn {
  if (went > due) return 'late';
  return due === Number.POSITIVE_INFINITY || inVietnam(went).slice(0, 10) < inVietnam(due).slice(0, 10)
    ? 'early'
    : 'onTime';
}

/** In which columns of a month a dossier stands. */
function standsIn({ channel, came, went, how, clock }: ToldDossier, month: string, now: number): ReportColumn[] {
  const next = startOf(monthAfter(month));
  const seen = Math.min(next, now);
  const due = dueOf(clock);
  const columns: ReportColumn[] = ['total'];
  columns.push(came.getTime() < startOf(month) ? 'carriedOver' : (channel as ReportColumn));
  if (!went || went.getTime() >= next) {
    columns.push(stoodStill(clock, seen) ? 'paused' : due < seen ? 'overdue' : 'inTime');
  } else if (how === 'withdrawn' || how === 'stopped') {
    columns.push(how);
  } else {
    columns.push('answered', punctuality(went.getTime(), due));
    if (how === 'refused') columns.push('refused');
  }
  return columns;
}

/** The report once more by another way: dossier by dossier, month by month. The keys are `<agency> <month>`. */
export function reportByHand(dossiers: readonly ToldDossier[], now: number): Map<string, Counts> {
  const report = new Map<string, Counts>();
  for (const dossier of dossiers) {
    const last = monthOf(dossier.went?.getTime() ?? now);
    for (let month = monthOf(dossier.came.getTime()); month <= last; month = monthAfter(month)) {
      const key = `${dossier.agencyId} ${month}`;
      const counts = report.get(key) ?? {};
      for (const column of standsIn(dossier, month, now)) counts[column] = (counts[column] ?? 0) + 1;
      report.set(key, counts);
    }
  }
  return report;
}

/** Points by two indicators of Circular 01/2018, by month, dossier by dossier: of those with a result. */
export function pointsByHand(dossiers: readonly ToldDossier[]) {
  const months = new Map<string, Record<'totalTime' | 'contacts', [number, number, number]>>();
  for (const { went, how, clock, asked } of dossiers) {
    if (!went || (how !== 'settled' && how !== 'refused')) continue;
    const month = monthOf(went.getTime());
    const points = months.get(month) ?? { totalTime: [0, 0, 0], contacts: [0, 0, 0] };
    const time = { late: 0, onTime: 1, early: 2 }[punctuality(went.getTime(), dueOf(clock)) as string] ?? 2;
    points.totalTime[time as 0 | 1 | 2] += 1;
    points.contacts[Math.max(0, 2 - asked) as 0 | 1 | 2] += 1;
    months.set(month, points);
  }
  return months;
}
