-- Who stands in for whom, at which agency, on which days (both included): lines are added and never changed, but for when
-- one was ended early.
create table "substitution" (
  "id" uuid not null,
  "staff_id" text not null,
  "agency_id" text not null,
  "substitute_id" text not null,
  "valid_from" date not null,
  "valid_to" date not null,
  "named_by" text not null,
  "named_at" timestamptz(3) not null default now(),
  "ended_by" text,
  "ended_at" timestamptz(3),
  constraint "substitution_pkey" primary key ("id"),
  constraint "substitution_order" check (valid_to >= valid_from),
  constraint "substitution_other" check (substitute_id <> staff_id),
  constraint "substitution_end" check ((ended_at is null) = (ended_by is null)),
  constraint "substitution_staff_id_fkey" foreign key ("staff_id") references "staff"("id") on delete restrict on update cascade,
  constraint "substitution_substitute_id_fkey" foreign key ("substitute_id") references "staff"("id") on delete restrict on update cascade,
  constraint "substitution_agency_id_fkey" foreign key ("agency_id") references "agency"("id") on delete restrict on update cascade
);

create index "substitution_substitute_idx" on "substitution"("substitute_id", "valid_to");
create index "substitution_staff_idx" on "substitution"("staff_id", "agency_id", "valid_to");
create index "substitution_agency_idx" on "substitution"("agency_id", "valid_to");

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update (ended_by, ended_at) on substitution to mot_cua_app;
  end if;
end $$;
