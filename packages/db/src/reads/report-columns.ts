// `d` is a reported dossier, `p` a period: `first` and `next` bound it, `seen` is its end, or now where that is earlier.
const came = `case when d.accepted_at < p.first then 'carriedOver' else d.channel end`;

// The order of the cases is that of cost: most dossiers are done.
const stands = `case
    when d.done_at < p.next then case
      when d.outcome not in ('settled', 'refused') then d.outcome
      when d.done_at > d.due_at then 'late'
      when d.done_at < d.due_day then 'early'
      else 'onTime' end
    when d.pauses @> p.seen then 'paused'
    when d.due_at < p.seen then 'overdue'
    else 'inTime' end`;

const refused = `(d.outcome = 'refused' and d.done_at < p.next)`;

const answered = ['early', 'onTime', 'late'];
const comes = (way: string) => `came = '${way}'`;
const is = (...states: string[]) => `stands in (${states.map((state) => `'${state}'`).join(', ')})`;

/** What a report counts, each with the condition that a measured dossier meets. */
const conditions = {
  carriedOver: comes('carriedOver'),
  online: comes('online'),
  counter: comes('counter'),
  post: comes('post'),
  total: 'true',
  early: is('early'),
  onTime: is('onTime'),
  late: is('late'),
  answered: is(...answered),
  refused: 'refused',
  inTime: is('inTime'),
  overdue: is('overdue'),
  paused: is('paused'),
  withdrawn: is('withdrawn'),
  stopped: is('stopped'),
} as const;

export type ReportColumn = keyof typeof conditions;

export const reportColumns = Object.keys(conditions) as readonly ReportColumn[];

export const conditionOf = (column: ReportColumn): string => conditions[column];

/** The measures of a dossier in a period. */
export const measures = `${came} as came, ${stands} as stands, ${refused} as refused`;

/** The dossiers of these agencies ($1) and of a service ($5, or null) that were to be settled in these periods ($2 to $3, seen $4). */
export const reportedIn = `(
    select place, day at time zone 'Asia/Ho_Chi_Minh' as first, next_day at time zone 'Asia/Ho_Chi_Minh' as next,
      least(next_day at time zone 'Asia/Ho_Chi_Minh', $4::timestamptz) as seen
    from unnest($2::timestamp[], $3::timestamp[]) with ordinality as period(day, next_day, place)
    -- A fence: the bounds are worked out once, not for every dossier.
    offset 0
  ) p
  join reported_dossier d on d.accepted_at < p.next and d.done_at >= p.first
  where d.agency_id = any($1) and ($5::text is null or d.procedure_code = $5)`;
