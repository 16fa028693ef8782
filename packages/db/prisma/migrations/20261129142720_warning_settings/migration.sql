-- When who is warned of a date, as the administrator of the city set it: lines are added and never changed, the newest holds.
create table "warning_settings" (
  "id" uuid not null,
  "rules" jsonb not null,
  "set_by" text not null,
  "set_at" timestamptz(3) not null default now(),
  constraint "warning_settings_pkey" primary key ("id")
);

create index "warning_settings_newest_idx" on "warning_settings"("set_at");

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert on warning_settings to mot_cua_app;
  end if;
end $$;
