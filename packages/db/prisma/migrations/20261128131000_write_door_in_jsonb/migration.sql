-- Each look into a json text reads it from the start, and the door looks some twenty times into each of two: they are read
-- once now. What the journal seals is still the text as it came (`p_entry->'data'`).

create or replace function record_decision(
  p_dossier_id uuid, p_expected int, p_intent text, p_entry json, p_dossier json, p_numbers json, p_effects json,
  p_tasks json, p_deadlines json, p_texts json, p_submission json, p_orders json,
  out outcome text, out version int, out issued json
) language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e dossier_event;
  v_version int;
  v_issued jsonb;
  v_dossier jsonb;
  v_entry jsonb;
begin
  if exists (select from dossier_event where intent_id = p_intent) then
    select a.* into outcome, version, issued from answer_again(p_intent, p_dossier_id, p_entry, p_texts) a;
    return;
  end if;

  v_dossier := p_dossier;
  v_entry := p_entry;

  if p_expected = 0 then
    insert into dossier (id, procedure_code, procedure_version, provisional_number, receiving_agency_id,
        competent_agency_id, owner_id, submitter_id, handling, payment, delivery, state, facts, version)
      values (p_dossier_id, v_dossier->>'procedureCode', v_dossier->>'procedureVersion',
        p_submission->>'provisionalNumber', v_dossier->>'receivingAgencyId', v_dossier->>'competentAgencyId',
        v_dossier->>'ownerId', v_dossier->>'submitterId', '', '', '', '{}', '{}', 0)
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
  e.type := v_entry->>'type';
  e.data := p_entry->'data';
  e.actor_id := v_entry->>'actorId';
  e.actor_role := v_entry->>'actorRole';
  e.agency_id := v_entry->>'agencyId';
  e.at := v_entry->>'at';
  e.procedure_version := v_dossier->>'procedureVersion';
  e.calendar_version := v_entry->>'calendarVersion';
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
  v_issued := v_entry->'issued';
  if json_array_length(p_numbers) > 0 then
    v_issued := v_issued || draw_numbers(p_numbers, v_dossier->>'receivingAgencyId', e.at);
    update dossier_search s set words = s.words || lower(v_issued->>'dossierCode')
      where s.dossier_id = p_dossier_id and v_issued ? 'dossierCode';
  end if;

  e.issued := v_issued;
  e.hash := event_hash(e);
  insert into dossier_event select e.*;

  update dossier d set
    procedure_version = v_dossier->>'procedureVersion',
    code = coalesce(d.code, v_issued->>'dossierCode'),
    receiving_agency_id = v_dossier->>'receivingAgencyId',
    competent_agency_id = v_dossier->>'competentAgencyId',
    owner_id = v_dossier->>'ownerId',
    submitter_id = v_dossier->>'submitterId',
    handling = v_dossier->>'handling',
    payment = v_dossier->>'payment',
    delivery = v_dossier->>'delivery',
    state = v_dossier->'state',
    facts = jsonb_set(v_dossier->'facts', '{issued}',
      coalesce(v_dossier->'facts'->'issued', '{}') || v_issued),
    version = e.seq,
    national_status = v_dossier->>'nationalStatus',
    due_at = coalesce((v_dossier->>'dueAt')::timestamptz, d.due_at),
    submitted_at = (v_dossier->>'submittedAt')::timestamptz,
    accepted_at = (v_dossier->>'acceptedAt')::timestamptz,
    settled_at = (v_dossier->>'settledAt')::timestamptz,
    closed_at = case when (v_dossier->>'closed')::boolean then coalesce(d.closed_at, e.at) end
    where d.id = p_dossier_id;

  perform write_outbox(p_dossier_id, e.seq, p_effects);
  outcome := 'recorded';
  version := e.seq;
  issued := e.issued;
end $$;
