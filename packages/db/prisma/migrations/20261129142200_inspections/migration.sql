-- The inspections that dossiers plan and record, as rows that a calendar can read; a trigger keeps them as the facts say. Who
-- goes is said here: it is how an agency divides its work, and decides nothing about the dossier.
create table "inspection" (
  "dossier_id" uuid not null,
  "at" timestamptz(3) not null,
  "agency_id" text not null,
  "outcome" text,
  "inspector_id" text,
  "chosen_by" text,
  constraint "inspection_pkey" primary key ("dossier_id", "at")
);

create index "inspection_agency_id_at_idx" on "inspection"("agency_id", "at");
create index "inspection_inspector_id_at_idx" on "inspection"("inspector_id", "at") where outcome is null;

alter table "inspection" add constraint "inspection_dossier_id_fkey" foreign key ("dossier_id")
  references "dossier"("id") on delete restrict on update cascade;

create function keep_inspections() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_inspector text;
  v_chooser text;
begin
  -- Who was to go goes at the new time, too, until somebody says otherwise.
  select inspector_id, chosen_by into v_inspector, v_chooser from inspection
    where dossier_id = new.id and outcome is null order by at desc limit 1;
  delete from inspection i where i.dossier_id = new.id and i.outcome is null and (new.closed_at is not null or not exists (
    select from jsonb_array_elements(new.facts->'inspections') e where (e->>'at')::timestamptz = i.at));
  insert into inspection (dossier_id, at, agency_id, outcome, inspector_id, chosen_by)
    select distinct on (e->>'at') new.id, (e->>'at')::timestamptz, new.competent_agency_id, e->>'outcome',
        v_inspector, v_chooser
      from jsonb_array_elements(new.facts->'inspections') with ordinality as x(e, place)
      where new.closed_at is null or e->>'outcome' is not null
      order by e->>'at', place desc
    on conflict (dossier_id, at) do update set outcome = excluded.outcome,
      agency_id = case when inspection.outcome is null then excluded.agency_id else inspection.agency_id end;
  return null;
end $$;

create trigger inspections_kept after update on dossier
  for each row when ((new.facts->'inspections', new.competent_agency_id, new.closed_at)
    is distinct from (old.facts->'inspections', old.competent_agency_id, old.closed_at)
    and jsonb_array_length(coalesce(new.facts->'inspections', '[]')) > 0)
  execute function keep_inspections();

insert into inspection (dossier_id, at, agency_id, outcome)
  select distinct on (d.id, e->>'at') d.id, (e->>'at')::timestamptz, d.competent_agency_id, e->>'outcome'
  from dossier d, jsonb_array_elements(d.facts->'inspections') with ordinality as x(e, place)
  where d.closed_at is null or e->>'outcome' is not null order by d.id, e->>'at', place desc;

-- Photographs of a site: added to a recorded or planned inspection, never changed. What they show may be personal: erasable.
create table "inspection_photo" (
  "id" uuid not null default gen_random_uuid(),
  "dossier_id" uuid not null,
  "at" timestamptz(3) not null,
  "sha256" text not null,
  "name" text not null,
  "added_at" timestamptz(3) not null,
  "added_by" text not null,
  constraint "inspection_photo_pkey" primary key ("id")
);

create unique index "inspection_photo_dossier_id_at_sha256_key" on "inspection_photo"("dossier_id", "at", "sha256");

alter table "inspection_photo" add constraint "inspection_photo_dossier_id_fkey" foreign key ("dossier_id")
  references "dossier"("id") on delete restrict on update cascade;
alter table "inspection_photo" add constraint "inspection_photo_sha256_fkey" foreign key ("sha256")
  references "stored_file"("sha256") on delete restrict on update cascade;

revoke execute on function keep_inspections from public;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, update (inspector_id, chosen_by) on inspection to mot_cua_app;
    grant select, insert on inspection_photo to mot_cua_app;
  end if;
end $$;
