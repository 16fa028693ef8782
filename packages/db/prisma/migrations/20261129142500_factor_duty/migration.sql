-- Where nobody signs without a second factor, since when and by whose word: lines are added and never changed, but for their
-- end.
create table "factor_duty" (
  "id" bigserial not null,
  "agency_id" text not null,
  "since" timestamptz(3) not null default now(),
  "by_id" text not null,
  "ended_at" timestamptz(3),
  "ended_by" text,
  constraint "factor_duty_pkey" primary key ("id"),
  constraint "factor_duty_end" check ((ended_at is null) = (ended_by is null)),
  constraint "factor_duty_agency_id_fkey" foreign key ("agency_id") references "agency"("id") on delete restrict on update cascade
);

create unique index "factor_duty_in_force" on "factor_duty"("agency_id") where ended_at is null;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update (ended_at, ended_by) on factor_duty to mot_cua_app;
    grant usage on sequence factor_duty_id_seq to mot_cua_app;
  end if;
end $$;
