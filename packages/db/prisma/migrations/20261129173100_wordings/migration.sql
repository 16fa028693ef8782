-- Words that the city, or an agency of it, gives in place of the house's own: what a draft begins with, and what letters to
-- citizens say. Lines are added and never changed; a line without words brings back those that would hold without it.
create table "wording" (
  "id" uuid not null,
  "area" text not null,
  "about" text not null,
  "agency_id" text,
  "number" integer not null,
  "words" jsonb,
  "valid_from" date not null,
  "valid_to" date,
  "made_by" text not null,
  "made_at" timestamptz(3) not null default now(),
  constraint "wording_pkey" primary key ("id"),
  constraint "wording_area" check (area in ('draft', 'notice')),
  constraint "wording_of_the_city" check (area = 'draft' or agency_id is null),
  constraint "wording_days" check (valid_to is null or valid_to >= valid_from),
  constraint "wording_agency_id_fkey" foreign key ("agency_id") references "agency"("id") on delete restrict on update cascade
);

create unique index "wording_number_key" on "wording"("area", "about", "agency_id", "number") nulls not distinct;

-- A notice keeps the words that held when it was told; none: the house's own.
alter table "notice" add column "wording_id" uuid;
alter table "notice" add constraint "notice_wording_id_fkey"
  foreign key ("wording_id") references "wording"("id") on delete restrict on update cascade;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert on wording to mot_cua_app;
  end if;
end $$;
