-- How each service is given by each agency since 1 January, counted anew by the worker: no page scans the dossiers.
create table "service_quality" (
  "procedure_code" text not null,
  "agency_id" text not null,
  "since" date not null,
  "received" integer not null,
  "received_online" integer not null,
  "settled" integer not null,
  "on_time" integer not null,
  "rated" integer not null,
  "satisfied" integer not null,
  "convenient" integer not null,
  "punctual" integer not null,
  "courteous" integer not null,
  "counted_at" timestamptz(3) not null,
  constraint "service_quality_pkey" primary key ("procedure_code", "agency_id")
);

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update, delete on service_quality to mot_cua_app;
  end if;
end $$;
