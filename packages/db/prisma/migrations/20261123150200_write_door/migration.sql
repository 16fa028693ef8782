-- The one write door of the dossier. No other code writes dossier, dossier_event, dossier_search, dossier_answers,
-- dossier_text, dossier_part, task, deadline, outbox (but for relayed_at), number_counter or payment_order.

-- The next number of a scope; the row stays locked until the transaction ends, so there are no gaps.
create function draw_number(p_scope text, p_most int) returns int language plpgsql as $$
declare
  v_last int;
begin
  insert into number_counter as c (scope, last) values (p_scope, 1)
    on conflict (scope) do update set last = c.last + 1
    returning c.last into v_last;
  if v_last > p_most then
    raise exception 'The numbers of % are exhausted', p_scope using errcode = 'MC001';
  end if;
  return v_last;
end $$;

-- Circular 01/2018/TT-VPCP art. 19: agency code, day of reception in Vietnam, serial of the day.
create function draw_dossier_code(p_agency_id text, p_at timestamptz) returns text language plpgsql as $$
declare
  v_scope text;
begin
  select a.code || '-' || to_char(p_at at time zone 'Asia/Ho_Chi_Minh', 'YYMMDD') into strict v_scope
    from agency a where a.id = p_agency_id;
  return v_scope || '-' || lpad(draw_number(v_scope, 9999)::text, 4, '0');
end $$;

-- Scopes in one order for everybody: two transactions never wait for each other.
create function draw_numbers(p_numbers json, p_agency_id text, p_at timestamptz) returns jsonb language plpgsql as $$
declare
  v_issued jsonb := '{}';
  v_number record;
begin
  for v_number in select * from json_to_recordset(p_numbers) as x(series text, scope text) order by series, scope loop
    v_issued := v_issued || jsonb_build_object(v_number.series,
      case v_number.series
        when 'dossierCode' then draw_dossier_code(p_agency_id, p_at)
        else draw_number(v_number.series || ':' || v_number.scope, 2147483646)::text
      end);
  end loop;
  return v_issued;
end $$;

-- Data with each reference to a text replaced by the text's own hash: a repeated request brings a new salt.
create function without_salts(p_data text, p_texts json) returns text language plpgsql as $$
declare
  v_text record;
begin
  for v_text in select * from json_to_recordset(p_texts) as x(ref text, body text) loop
    p_data := replace(p_data, v_text.ref, encode(sha256(convert_to(v_text.body, 'UTF8')), 'hex'));
  end loop;
  return p_data;
end $$;

-- What to answer to an intent that is in the journal already: same actor, dossier, command and content, or another.
create function answer_again(
  p_intent text, p_dossier_id uuid, p_entry json, p_texts json,
  out outcome text, out version int, out issued json
) language plpgsql as $$
declare
  e dossier_event;
  v_texts json;
begin
  select * into strict e from dossier_event where intent_id = p_intent;
  select coalesce(json_agg(json_build_object('ref', t.ref, 'body', t.body)), '[]') into v_texts
    from dossier_text t where t.dossier_id = e.dossier_id and strpos(e.data::text, t.ref) > 0;
  if e.dossier_id = p_dossier_id and e.type = p_entry->>'type' and e.actor_id = p_entry->>'actorId'
    and without_salts(e.data::text, v_texts) = without_salts((p_entry->'data')::text, p_texts)
  then
    outcome := 'repeated';
    version := e.seq;
    issued := e.issued;
  else
    outcome := 'intentReused';
  end if;
end $$;

create function write_submission(p_dossier_id uuid, p_at timestamptz, p_submission json) returns void language plpgsql as $$
declare
  v_revision int := (p_submission->>'revision')::int;
begin
  insert into dossier_answers (dossier_id, revision, answers)
    values (p_dossier_id, v_revision, (p_submission->'answers')::jsonb);
  update dossier_part p set superseded_at = p_at
    where p.dossier_id = p_dossier_id and p.superseded_at is null and not exists (
      select from json_to_recordset(p_submission->'parts') as x(paper text, sha256 text)
      where x.paper = p.paper and x.sha256 = p.sha256);
  insert into dossier_part (dossier_id, paper, sha256, name, revision, added_at)
    select p_dossier_id, x.paper, x.sha256, x.name, v_revision, p_at
    from json_to_recordset(p_submission->'parts') as x(paper text, sha256 text, name text)
    where not exists (
      select from dossier_part p where p.dossier_id = p_dossier_id and p.superseded_at is null
        and p.paper = x.paper and p.sha256 = x.sha256);
  insert into dossier_search (dossier_id, words, name_norm)
    values (p_dossier_id, array(select json_array_elements_text(p_submission->'words')), p_submission->>'nameNorm')
    on conflict (dossier_id) do update
      set words = array(select distinct unnest(dossier_search.words || excluded.words)), name_norm = excluded.name_norm;
  delete from draft where id = (p_submission->>'draftId')::uuid;
end $$;

-- Money moves only along these edges; a late success of the gateway counts even after failure or expiry.
create function write_orders(p_dossier_id uuid, p_at timestamptz, p_orders json) returns void language plpgsql as $$
declare
  v_order record;
begin
  for v_order in
    select * from json_to_recordset(p_orders)
      as x(ref text, status text, amount int, "gatewayRef" text, "expiresAt" timestamptz) order by x.ref
  loop
    if v_order.status = 'created' then
      insert into payment_order (ref, dossier_id, amount, status, created_at, expires_at)
        values (v_order.ref, p_dossier_id, v_order.amount, 'created', p_at, v_order."expiresAt");
      continue;
    end if;
    update payment_order o
      set status = v_order.status, gateway_ref = coalesce(v_order."gatewayRef", o.gateway_ref), settled_at = p_at
      where o.ref = v_order.ref and o.dossier_id = p_dossier_id and (o.status, v_order.status) in (
        ('created', 'paid'), ('created', 'failed'), ('created', 'expired'),
        ('failed', 'paid'), ('expired', 'paid'), ('paid', 'refunded'));
    if not found then
      raise exception 'Payment order % cannot become %', v_order.ref, v_order.status using errcode = 'MC002';
    end if;
  end loop;
end $$;

create function write_work(p_dossier_id uuid, p_tasks json, p_deadlines json) returns void language plpgsql as $$
begin
  delete from task where dossier_id = p_dossier_id;
  insert into task (dossier_id, agency_id, role, step, assignee_id, due_at, procedure_code)
    select p_dossier_id, x."agencyId", x.role, x.step, x."assigneeId", coalesce(x."dueAt", 'infinity'), x."procedureCode"
    from json_to_recordset(p_tasks) as x(
      "agencyId" text, role text, step text, "assigneeId" text, "dueAt" timestamptz, "procedureCode" text)
    on conflict do nothing;
  -- A deadline that stays keeps its mark: what was handled is not handled again.
  delete from deadline d where d.dossier_id = p_dossier_id and not exists (
    select from json_to_recordset(p_deadlines) as x(kind text, at timestamptz) where x.kind = d.kind and x.at = d.at);
  insert into deadline (dossier_id, kind, at)
    select p_dossier_id, x.kind, x.at from json_to_recordset(p_deadlines) as x(kind text, at timestamptz)
    on conflict do nothing;
end $$;

create function write_outbox(p_dossier_id uuid, p_seq int, p_effects json) returns void language plpgsql as $$
begin
  insert into outbox (dossier_id, seq, kind, params)
    select p_dossier_id, p_seq, x.effect->>'type', (x.effect->'params')::jsonb
    from json_array_elements(p_effects) with ordinality as x(effect, place) order by x.place;
  if found then
    perform pg_notify('outbox', '');
  end if;
end $$;

create function record_decision(
  p_dossier_id uuid, p_expected int, p_intent text, p_entry json, p_dossier json, p_numbers json, p_effects json,
  p_tasks json, p_deadlines json, p_texts json, p_submission json, p_orders json,
  out outcome text, out version int, out issued json
) language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e dossier_event;
  v_version int;
  v_issued jsonb;
begin
  if exists (select from dossier_event where intent_id = p_intent) then
    select a.* into outcome, version, issued from answer_again(p_intent, p_dossier_id, p_entry, p_texts) a;
    return;
  end if;

  if p_expected = 0 then
    insert into dossier (id, procedure_code, procedure_version, provisional_number, receiving_agency_id,
        competent_agency_id, owner_id, submitter_id, handling, payment, delivery, state, facts, version)
      values (p_dossier_id, p_dossier->>'procedureCode', p_dossier->>'procedureVersion',
        p_submission->>'provisionalNumber', p_dossier->>'receivingAgencyId', p_dossier->>'competentAgencyId',
        p_dossier->>'ownerId', p_dossier->>'submitterId', '', '', '', '{}', '{}', 0)
      on conflict (id) do nothing;
  end if;

  select d.version into v_version from dossier d where d.id = p_dossier_id for update;
  if v_version is distinct from p_expected then
    -- The winner of a race may have been this very intent.
    if exists (select from dossier_event where intent_id = p_intent) then
      select a.* into outcome, version, issued from answer_again(p_intent, p_dossier_id, p_entry, p_texts) a;
    else
      outcome := 'conflict';
      version := coalesce(v_version, 0);
    end if;
    return;
  end if;

  e.dossier_id := p_dossier_id;
  e.seq := p_expected + 1;
  e.type := p_entry->>'type';
  e.data := p_entry->'data';
  e.actor_id := p_entry->>'actorId';
  e.actor_role := p_entry->>'actorRole';
  e.agency_id := p_entry->>'agencyId';
  e.at := p_entry->>'at';
  e.procedure_version := p_dossier->>'procedureVersion';
  e.calendar_version := p_entry->>'calendarVersion';
  e.intent_id := p_intent;
  select x.hash into e.prev_hash from dossier_event x where x.dossier_id = p_dossier_id and x.seq = p_expected;
  e.prev_hash := coalesce(e.prev_hash, '');

  if json_array_length(p_texts) > 0 then
    insert into dossier_text (dossier_id, ref, salt, body)
      select p_dossier_id, x.ref, x.salt, x.body from json_to_recordset(p_texts) as x(ref text, salt text, body text);
  end if;
  if p_submission is not null then
    perform write_submission(p_dossier_id, e.at, p_submission);
  end if;
  if json_array_length(p_orders) > 0 then
    perform write_orders(p_dossier_id, e.at, p_orders);
  end if;
  perform write_work(p_dossier_id, p_tasks, p_deadlines);

  -- The counters are the last rows that others may wait for.
  v_issued := (p_entry->'issued')::jsonb;
  if json_array_length(p_numbers) > 0 then
    v_issued := v_issued || draw_numbers(p_numbers, p_dossier->>'receivingAgencyId', e.at);
    update dossier_search s set words = s.words || lower(v_issued->>'dossierCode')
      where s.dossier_id = p_dossier_id and v_issued ? 'dossierCode';
  end if;

  e.issued := v_issued;
  e.hash := event_hash(e);
  insert into dossier_event select e.*;

  update dossier d set
    procedure_version = p_dossier->>'procedureVersion',
    code = coalesce(d.code, v_issued->>'dossierCode'),
    receiving_agency_id = p_dossier->>'receivingAgencyId',
    competent_agency_id = p_dossier->>'competentAgencyId',
    owner_id = p_dossier->>'ownerId',
    submitter_id = p_dossier->>'submitterId',
    handling = p_dossier->>'handling',
    payment = p_dossier->>'payment',
    delivery = p_dossier->>'delivery',
    state = (p_dossier->'state')::jsonb,
    facts = jsonb_set((p_dossier->'facts')::jsonb, '{issued}',
      coalesce((p_dossier->'facts'->'issued')::jsonb, '{}') || v_issued),
    version = e.seq,
    national_status = p_dossier->>'nationalStatus',
    due_at = coalesce((p_dossier->>'dueAt')::timestamptz, d.due_at),
    submitted_at = (p_dossier->>'submittedAt')::timestamptz,
    accepted_at = (p_dossier->>'acceptedAt')::timestamptz,
    settled_at = (p_dossier->>'settledAt')::timestamptz,
    closed_at = case when (p_dossier->>'closed')::boolean then coalesce(d.closed_at, e.at) end
    where d.id = p_dossier_id;

  perform write_outbox(p_dossier_id, e.seq, p_effects);
  outcome := 'recorded';
  version := e.seq;
  issued := e.issued;
end $$;
