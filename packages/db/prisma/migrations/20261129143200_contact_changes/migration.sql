-- Whether somebody wants short messages, and since when it is known that the number is theirs.
alter table "person" add column "sms_chosen" boolean not null default false, add column "phone_confirmed_at" timestamptz(3);

-- A new address that waits until its code is used. Only the hash of the code is kept; `tries`: how often it was mistyped.
create table "contact_change" (
  "id" uuid not null,
  "person_id" text not null,
  "kind" text not null,
  "value" text not null,
  "code_hash" bytea not null,
  "tries" integer not null default 0,
  "asked_at" timestamptz(3) not null,
  "expires_at" timestamptz(3) not null,
  "ended_at" timestamptz(3),
  "used" boolean not null default false,
  constraint "contact_change_pkey" primary key ("id"),
  constraint "contact_change_kind" check (kind in ('email', 'phone')),
  constraint "contact_change_used" check (not used or ended_at is not null)
);

-- The newest request counts.
create unique index "contact_change_open" on "contact_change"("person_id", "kind") where ended_at is null;
create index "contact_change_person_id_asked_at_idx" on "contact_change"("person_id", "asked_at");

alter table "contact_change" add constraint "contact_change_person_id_fkey" foreign key ("person_id")
  references "person"("id") on delete cascade on update cascade;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, delete, update (tries, ended_at, used) on contact_change to mot_cua_app;
  end if;
end $$;
