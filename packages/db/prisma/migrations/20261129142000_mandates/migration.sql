-- Who may act for whom, in which services and until when: lines are added and never changed, but for their acceptance and
-- their end. The representative is named by number and name, and is a person of the city from the acceptance on.
create table "mandate" (
  "id" uuid not null,
  "principal_id" text not null,
  "representative_number" text not null,
  "representative_name" text not null,
  "representative_id" text,
  "procedures" text[],
  "valid_from" date not null,
  "valid_to" date not null,
  "granted_at" timestamptz(3) not null default now(),
  "accepted_at" timestamptz(3),
  "ended_at" timestamptz(3),
  "ended_by" text,
  constraint "mandate_pkey" primary key ("id"),
  constraint "mandate_order" check (valid_to >= valid_from),
  constraint "mandate_acceptance" check ((accepted_at is null) = (representative_id is null)),
  constraint "mandate_end" check ((ended_at is null) = (ended_by is null)),
  constraint "mandate_between_two" check (representative_id <> principal_id)
);

alter table "mandate" add constraint "mandate_principal_id_fkey" foreign key ("principal_id")
  references "person"("id") on delete cascade on update cascade;
alter table "mandate" add constraint "mandate_representative_id_fkey" foreign key ("representative_id")
  references "person"("id") on delete cascade on update cascade;

create index "mandate_principal_id_granted_at_idx" on "mandate"("principal_id", "granted_at");
create index "mandate_representative_id_granted_at_idx" on "mandate"("representative_id", "granted_at");
create index "mandate_named_idx" on "mandate"("representative_number") where representative_id is null;

-- For whom the holder of a session acts: chosen by the holder, and in force only as long as the mandate is.
alter table "session" add column "mandate_id" uuid;
alter table "session" add constraint "session_mandate_id_fkey" foreign key ("mandate_id")
  references "mandate"("id") on delete set null on update cascade;

-- A dossier is its owner's: who handed it in for them sees it by a mandate in force, not by having handed it in.
do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update (representative_id, accepted_at, ended_at, ended_by) on mandate to mot_cua_app;
  end if;
end $$;
