-- When the service will not be there, announced beforehand (Circular 32/2017): lines are added and never changed, but for
-- their withdrawal.
create table "maintenance" (
  "id" uuid not null,
  "starts_at" timestamptz(3) not null,
  "ends_at" timestamptz(3) not null,
  "told_vi" text not null,
  "told_en" text not null,
  "announced_at" timestamptz(3) not null default now(),
  "announced_by" text not null,
  "withdrawn_at" timestamptz(3),
  "withdrawn_by" text,
  constraint "maintenance_pkey" primary key ("id"),
  constraint "maintenance_order" check (ends_at > starts_at),
  constraint "maintenance_withdrawal" check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index "maintenance_open_idx" on "maintenance"("ends_at") where withdrawn_at is null;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update (withdrawn_at, withdrawn_by) on maintenance to mot_cua_app;
  end if;
end $$;
