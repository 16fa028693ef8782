-- Where an agency is found, and when it is open; null where nobody has said.
alter table "agency" add column "address" text, add column "opening_vi" text, add column "opening_en" text;

-- Nothing is left without its parent: who deletes one that others stand under is refused.
alter table "agency" drop constraint "agency_parent_id_fkey";
alter table "agency" add constraint "agency_parent_id_fkey"
  foreign key ("parent_id") references "agency"("id") on delete restrict on update cascade;

-- What an administrator changed, and from which day it holds. A line is never changed but for being taken back before its day.
-- Of a move it is the line itself that holds: from its day on, until the next one. No agency is referenced, as a line about
-- one that was never founded stays.
create table "agency_change" (
  "id" uuid not null,
  "line" bigserial not null,
  "agency_id" text not null,
  "what" text not null,
  "day" date not null,
  "parent_id" text,
  "before" jsonb not null,
  "after" jsonb not null,
  "made_by" text not null,
  "made_at" timestamptz(3) not null default now(),
  "withdrawn_by" text,
  "withdrawn_at" timestamptz(3),
  constraint "agency_change_pkey" primary key ("id"),
  constraint "agency_change_what" check (what in ('founded', 'moved', 'closed', 'contact')),
  constraint "agency_change_parent" check ((what = 'moved') = (parent_id is not null)),
  constraint "agency_change_withdrawal" check ((withdrawn_at is null) = (withdrawn_by is null))
);

create unique index "agency_change_line_key" on "agency_change"("line");
create index "agency_change_agency_id_line_idx" on "agency_change"("agency_id", "line");
create unique index "agency_change_one_move_a_day" on "agency_change"("agency_id", "day")
  where what = 'moved' and withdrawn_at is null;

-- Under which agency another one stands on a day: where its last move until then put it, else where it was founded.
create function agency_parent(agency text, founded_under text, on_day date) returns text language sql stable as $$
  select coalesce((select parent_id from agency_change
    where agency_id = $1 and what = 'moved' and withdrawn_at is null and day <= $3 order by day desc limit 1), $2)
$$;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert on agency_change to mot_cua_app;
    grant usage on sequence agency_change_line_seq to mot_cua_app;
    grant update (withdrawn_by, withdrawn_at) on agency_change to mot_cua_app;
  end if;
end $$;
