-- How many people an agency sees at each hour that the forms offer, from a day on. An agency that has never said so sees
-- all who come. `holds`: `{"08:00": 4, "09:00": 4}`; an hour that is not named is not offered.
create table "visit_hours" (
  "agency_id" text not null,
  "valid_from" date not null,
  "holds" jsonb not null,
  "changed_at" timestamptz(3) not null default now(),
  "changed_by" text not null,
  constraint "visit_hours_pkey" primary key ("agency_id", "valid_from")
);

alter table "visit_hours" add constraint "visit_hours_agency_id_fkey" foreign key ("agency_id")
  references "agency"("id") on delete restrict on update cascade;

-- The visits that are booked, as the dossiers say; kept by a trigger in the transaction of the command itself, so that no way
-- of changing a dossier goes past the count. A dossier that ends before it is accepted gives its place back.
create table "appointment" (
  "dossier_id" uuid not null,
  "agency_id" text not null,
  "day" date not null,
  "hour" text not null,
  "booked_at" timestamptz(3) not null,
  "reminded_at" timestamptz(3),
  "ticket_id" bigint,
  constraint "appointment_pkey" primary key ("dossier_id")
);

create index "appointment_agency_id_day_hour_idx" on "appointment"("agency_id", "day", "hour");
create index "appointment_unreminded_idx" on "appointment"("day") where reminded_at is null;

alter table "appointment" add constraint "appointment_dossier_id_fkey" foreign key ("dossier_id")
  references "dossier"("id") on delete restrict on update cascade;

-- How many an agency sees at an hour of a day; null: as many as come.
create function visit_room(p_agency_id text, p_day date, p_hour text) returns int language sql stable as $$
  select coalesce((holds->>p_hour)::int, 0) from visit_hours
  where agency_id = p_agency_id and valid_from <= p_day order by valid_from desc limit 1
$$;

create function keep_appointment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_day date := (new.facts->'declared'->>'visitDate')::date;
  v_hour text := coalesce(new.facts->'declared'->>'visitTime', '');
  v_before appointment;
  v_room int;
  v_at timestamptz := (select at from dossier_event where dossier_id = new.id and seq = new.version);
begin
  if new.closed_at is not null and new.accepted_at is null then
    delete from appointment where dossier_id = new.id;
    return null;
  end if;
  select * into v_before from appointment where dossier_id = new.id;
  if found and (v_before.day, v_before.hour) = (v_day, v_hour) then
    -- Whoever was promised a place has it at the agency that takes over, too.
    update appointment set agency_id = new.receiving_agency_id
      where dossier_id = new.id and agency_id <> new.receiving_agency_id;
    return null;
  end if;
  if new.accepted_at is not null then
    return null;
  end if;
  v_room := visit_room(new.receiving_agency_id, v_day, v_hour);
  if v_room is not null then
    -- One after the other at the same hour of the same agency; the count below sees whoever was quicker.
    perform pg_advisory_xact_lock(hashtextextended(new.receiving_agency_id || v_day || v_hour, 0));
    if v_room <= (select count(*) from appointment
        where agency_id = new.receiving_agency_id and day = v_day and hour = v_hour) then
      raise exception 'No place is left on % at %', v_day, v_hour using errcode = 'MC003';
    end if;
  end if;
  insert into appointment (dossier_id, agency_id, day, hour, booked_at)
    values (new.id, new.receiving_agency_id, v_day, v_hour, v_at)
    on conflict (dossier_id) do update set agency_id = excluded.agency_id, day = excluded.day, hour = excluded.hour,
      booked_at = excluded.booked_at, reminded_at = null, ticket_id = null;
  return null;
end $$;

-- Whoever hands in at the counter is there already.
create trigger appointment_kept after update on dossier
  for each row when (new.facts->'declared' ? 'visitDate' and new.facts->>'channel' <> 'counter')
  execute function keep_appointment();

insert into appointment (dossier_id, agency_id, day, hour, booked_at)
  select id, receiving_agency_id, (facts->'declared'->>'visitDate')::date, coalesce(facts->'declared'->>'visitTime', ''),
    submitted_at
  from dossier
  where facts->'declared' ? 'visitDate' and facts->>'channel' <> 'counter' and accepted_at is null and closed_at is null;

revoke execute on function visit_room, keep_appointment from public;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant execute on function visit_room to mot_cua_app;
    grant select, insert, update (holds, changed_at, changed_by) on visit_hours to mot_cua_app;
    grant select, update (reminded_at, ticket_id) on appointment to mot_cua_app;
  end if;
end $$;
