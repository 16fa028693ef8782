/** The tables that exist only while copies are made. */
export const tables = `
  create temp table size_template (tid int primary key, code text, version text, dossier text, tasks text, deadlines text,
    length int, numbers text, answers text, due_at timestamptz, closed_at timestamptz);
  create temp table size_entry (tid int, seq int, entry text, at timestamptz, primary key (seq, tid));
  create temp table size_copy (n int primary key, id uuid, tid int, owner text, here text, elsewhere text, asked text[],
    people text[], number text, other_name text, name text, words text[]);
  create function pg_temp.named(said text, c size_copy) returns text language sql immutable as $$
    select replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(said, '@dossierCode', '@code'), '@dossier', c.id::text), '@owner', c.owner), '@here', c.here),
      '@elsewhere', c.elsewhere), '@asked-1', c.asked[1]), '@asked-2', c.asked[2]),
      '@receptionClerk', c.people[1]), '@resultClerk', c.people[2]), '@cashier', c.people[3]),
      '@divisionHead', c.people[4]), '@handler', c.people[5]), '@approvingLeader', c.people[6]),
      '@documentClerk', c.people[7]), '@inspector', c.people[8]), '@consultee-asked-', 'demo-size-consultee-')
  $$`;

/** The roles of \`people\`, in the order in which the copies name them. */
export const castRoles = [
  'receptionClerk',
  'resultClerk',
  'cashier',
  'divisionHead',
  'handler',
  'approvingLeader',
  'documentClerk',
  'inspector',
];

/** Numbers as the write door would have drawn them: without gaps, in the order of time. */
export const numbers = `
  create temp table size_number as
  select n, c.tid, x.seq, x.series, e.at, null::text as value,
    case x.series when 'dossierCode' then a.code || '-' || to_char(e.at at time zone 'Asia/Ho_Chi_Minh', 'YYMMDD')
      else x.series || ':' || y.scope end as scope
  from size_copy c join size_template t using (tid)
  cross join lateral json_to_recordset(t.numbers::json) as x(seq int, series text, scope text)
  cross join lateral (select replace(replace(x.scope, '@here', c.here), '@elsewhere', c.elsewhere) as scope) y
  join size_entry e on e.tid = c.tid and e.seq = x.seq
  join agency a on a.id = split_part(y.scope, ':', 1);
  update size_number s set value = case s.series when 'dossierCode' then s.scope || '-' || lpad(o.drawn::text, 4, '0') else o.drawn::text end
  from (select n, seq, series, row_number() over (partition by scope order by at, n) as drawn from size_number) o
  where o.n = s.n and o.seq = s.seq and o.series = s.series;
  insert into number_counter (scope, last) select scope, count(*) from size_number group by scope;
  create index on size_number (n, seq);
  analyze size_number`;

const codeOf = `(select value from size_number s where s.n = c.n and s.series = 'dossierCode')`;
const paperOf = `(select value from size_number s where s.n = c.n and s.series = 'documentNumber' order by s.seq desc limit 1)`;

/** All but the journal of the copies from $1 up to $2. */
export const dossiers = [
  `insert into dossier (id, procedure_code, procedure_version, provisional_number, code, receiving_agency_id,
      competent_agency_id, owner_id, submitter_id, handling, payment, delivery, state, facts, version, national_status,
      due_at, submitted_at, accepted_at, settled_at, closed_at)
    select c.id, t.code, t.version, c.number, n.code, d->>'receivingAgencyId', d->>'competentAgencyId', c.owner, c.owner,
      d->>'handling', d->>'payment', d->>'delivery', d->'state', d->'facts', t.length, d->>'nationalStatus',
      t.due_at, (d->>'submittedAt')::timestamptz, (d->>'acceptedAt')::timestamptz, (d->>'settledAt')::timestamptz, t.closed_at
    from size_copy c join size_template t using (tid)
    cross join lateral (select ${codeOf} as code, ${paperOf} as paper offset 0) n
    cross join lateral (select replace(replace(pg_temp.named(t.dossier, c), '@code', coalesce(n.code, '')),
      '@documentNumber', coalesce(n.paper, ''))::jsonb as d offset 0) d
    where c.n >= $1 and c.n < $2`,
  `insert into dossier_search (dossier_id, words, name_norm)
    select c.id, case when k.code is null then c.words else c.words || lower(k.code) end, c.name
    from size_copy c cross join lateral (select ${codeOf} as code) k where c.n >= $1 and c.n < $2`,
  `insert into dossier_answers (dossier_id, revision, answers)
    select c.id, 1, replace(replace(pg_temp.named(t.answers, c), '@fullName', p.full_name), '@otherName', c.other_name)::jsonb
    from size_copy c join size_template t using (tid) join person p on p.id = c.owner
    where c.n >= $1 and c.n < $2`,
  `insert into dossier_text (dossier_id, ref, salt, body)
    select c.id, 'text:1', '', 'Nội dung mẫu, do máy sinh để đo' from size_copy c where c.n >= $1 and c.n < $2`,
  `insert into task (dossier_id, agency_id, role, step, assignee_id, due_at, procedure_code, after)
    select c.id, x."agencyId", x.role, x.step, x."assigneeId", coalesce(x."dueAt", 'infinity'), t.code, x.after
    from size_copy c join size_template t using (tid)
    cross join lateral json_to_recordset(pg_temp.named(t.tasks, c)::json) as x(
      "agencyId" text, role text, step text, "assigneeId" text, "dueAt" timestamptz, after text)
    where c.n >= $1 and c.n < $2 on conflict do nothing`,
  `insert into deadline (dossier_id, kind, at, handled_at)
    select c.id, x.kind, x.at, case when x.at <= now() then now() end
    from size_copy c join size_template t using (tid)
    cross join lateral json_to_recordset(t.deadlines::json) as x(kind text, at timestamptz)
    where c.n >= $1 and c.n < $2 on conflict do nothing`,
];

/** The entries number $3 in the journals of the copies from $1 up to $2, each sealed with the hash of the one before. */
export const entries = `
  insert into dossier_event
  select (r.entry).dossier_id, (r.entry).seq, (r.entry).type, (r.entry).data, (r.entry).actor_id, (r.entry).actor_role,
    (r.entry).agency_id, (r.entry).at, (r.entry).procedure_version, (r.entry).calendar_version, (r.entry).issued, (r.entry).intent_id, (r.entry).prev_hash,
    event_hash(r.entry)
  from size_entry x join size_copy c on c.tid = x.tid join size_template t on t.tid = c.tid
  left join dossier_event before on before.dossier_id = c.id and before.seq = $3 - 1
  cross join lateral (select pg_temp.named(x.entry, c)::json as e offset 0) e
  cross join lateral (select coalesce(jsonb_object_agg(s.series, s.value), '{}')::json as issued
    from size_number s where s.n = c.n and s.seq = $3) i
  cross join lateral (select row(c.id, x.seq, e->>'type', e->'data', e->>'actorId', e->>'actorRole', e->>'agencyId',
    x.at, t.version, e->>'calendarVersion', i.issued, 'size:' || c.id || ':' || x.seq,
    coalesce(before.hash, ''::bytea), null)::dossier_event as entry offset 0) r
  where x.seq = $3 and c.n >= $1 and c.n < $2`;
