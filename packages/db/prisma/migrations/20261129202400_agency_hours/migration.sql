-- Whose working hours a version of the calendar brought; null: days off.
alter table "official_calendar" add column "hours_of" text;

-- When the desk of an agency takes in, where it is not when the agency works. No date is counted by it. Lines are added and
-- never changed; a line without a week brings back what would hold without it.
create table "reception_hours" (
  "id" uuid not null,
  "agency_id" text not null,
  "number" integer not null,
  "valid_from" date not null,
  "valid_to" date,
  "weekly" jsonb,
  "name" text not null,
  "document" text not null,
  "made_by" text not null,
  "made_at" timestamptz(3) not null default now(),
  constraint "reception_hours_pkey" primary key ("id"),
  constraint "reception_hours_days" check (valid_to is null or valid_to >= valid_from),
  constraint "reception_hours_agency_id_fkey" foreign key ("agency_id") references "agency"("id") on delete restrict on update cascade
);

create unique index "reception_hours_agency_id_number_key" on "reception_hours"("agency_id", "number");

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert on reception_hours to mot_cua_app;
  end if;
end $$;
