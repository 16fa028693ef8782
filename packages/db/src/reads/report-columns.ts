// `d` is a reported dossier, `p` a period: `first` and `next` bound it, `seen` is its end, or now where that is earlier.
const isDone = 'd.done_at < p.next';
const isAnswered = `${isDone} and d.outcome in ('settled', 'refused')`;
const isPaused = 'd.pauses @> p.seen';
const isRunning = `not (${isDone}) and not ${isPaused}`;
const dayOf = (moment: string) => `(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`;
const isEarly = `d.due_at = 'infinity' or ${dayOf('d.done_at')} < ${dayOf('d.due_at')}`;
const cameBy = (channel: string) => `d.accepted_at >= p.first and d.channel = '${channel}'`;

/** What a report counts, each with the condition that a dossier of the period meets. */
const conditions = {
  carriedOver: 'd.accepted_at < p.first',
  online: cameBy('online'),
  counter: cameBy('counter'),
  post: cameBy('post'),
  total: 'true',
  early: `${isAnswered} and (${isEarly})`,
  onTime: `${isAnswered} and not (${isEarly}) and d.done_at <= d.due_at`,
  late: `${isAnswered} and d.done_at > d.due_at`,
  answered: isAnswered,
  refused: `${isAnswered} and d.outcome = 'refused'`,
  inTime: `${isRunning} and d.due_at >= p.seen`,
  overdue: `${isRunning} and d.due_at < p.seen`,
  paused: `not (${isDone}) and ${isPaused}`,
  withdrawn: `${isDone} and d.outcome = 'withdrawn'`,
  stopped: `${isDone} and d.outcome = 'stopped'`,
} as const;

export type ReportColumn = keyof typeof conditions;

export const reportColumns = Object.keys(conditions) as readonly ReportColumn[];

export const conditionOf = (column: ReportColumn): string => conditions[column];

/** The dossiers of these agencies ($1) and of a service ($5, or null) that were to be settled in these periods ($2 to $3, seen $4). */
export const reportedIn = `(
    select place, day at time zone 'Asia/Ho_Chi_Minh' as first, next_day at time zone 'Asia/Ho_Chi_Minh' as next,
      least(next_day at time zone 'Asia/Ho_Chi_Minh', $4::timestamptz) as seen
    from unnest($2::timestamp[], $3::timestamp[]) with ordinality as period(day, next_day, place)
  ) p
  join reported_dossier d on d.accepted_at < p.next and d.done_at >= p.first
  where d.agency_id = any($1) and ($5::text is null or d.procedure_code = $5)`;
