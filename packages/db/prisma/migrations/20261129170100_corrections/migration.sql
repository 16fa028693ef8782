-- Results in which something is to be set right, as rows that a list can read; a trigger keeps them as the facts say.
create table "open_correction" (
  "dossier_id" uuid not null,
  "agency_id" text not null,
  "since" timestamptz(3) not null,
  "due_at" timestamptz(3) not null,
  "prepared_by" text[] not null default '{}',
  constraint "open_correction_pkey" primary key ("dossier_id")
);

create index "open_correction_agency_id_due_at_idx" on "open_correction"("agency_id", "due_at");

alter table "open_correction" add constraint "open_correction_dossier_id_fkey" foreign key ("dossier_id")
  references "dossier"("id") on delete restrict on update cascade;

create function keep_open_correction() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  c jsonb := new.facts->'correction';
begin
  if c is null then
    delete from open_correction where dossier_id = new.id;
    return null;
  end if;
  insert into open_correction as o (dossier_id, agency_id, since, due_at, prepared_by)
    values (new.id, new.competent_agency_id, (c->>'since')::timestamptz, (c->>'dueAt')::timestamptz,
      array(select jsonb_array_elements_text(coalesce(nullif(c->'prepared', 'null')->'by', '[]'))))
    on conflict (dossier_id) do update set agency_id = excluded.agency_id, since = excluded.since,
      due_at = excluded.due_at, prepared_by = excluded.prepared_by;
  return null;
end $$;

create trigger open_correction_kept after update on dossier
  for each row when ((new.facts->'correction', new.competent_agency_id)
    is distinct from (old.facts->'correction', old.competent_agency_id)
    and (new.facts ? 'correction' or old.facts ? 'correction'))
  execute function keep_open_correction();

-- A file that is to show that something in a result is wrong: added, never changed. What it shows is personal: erasable.
create table "correction_proof" (
  "id" uuid not null default gen_random_uuid(),
  "dossier_id" uuid not null,
  "sha256" text not null,
  "name" text not null,
  "added_at" timestamptz(3) not null,
  "added_by" text not null,
  constraint "correction_proof_pkey" primary key ("id")
);

create unique index "correction_proof_dossier_id_sha256_key" on "correction_proof"("dossier_id", "sha256");
create index "correction_proof_sha256_idx" on "correction_proof"("sha256");

alter table "correction_proof" add constraint "correction_proof_dossier_id_fkey" foreign key ("dossier_id")
  references "dossier"("id") on delete restrict on update cascade;
alter table "correction_proof" add constraint "correction_proof_sha256_fkey" foreign key ("sha256")
  references "stored_file"("sha256") on delete restrict on update cascade;

revoke execute on function keep_open_correction from public;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select on open_correction to mot_cua_app;
    grant select, insert on correction_proof to mot_cua_app;
  end if;
end $$;
