-- A table that somebody wants as a typeset PDF: the worker sets it, its asker fetches it, and after a day it is swept away.
create table "sheet_print" (
  "id" uuid not null,
  "staff_id" text not null,
  "name" text not null,
  "sheet" jsonb not null,
  "pdf" bytea,
  "asked_at" timestamptz(3) not null default now(),
  "set_at" timestamptz(3),
  constraint "sheet_print_pkey" primary key ("id"),
  constraint "sheet_print_set" check ((pdf is null) = (set_at is null))
);
create index "sheet_print_asked_at_idx" on "sheet_print"("asked_at");
create index "sheet_print_unset_idx" on "sheet_print"("asked_at") where set_at is null;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, delete, update (pdf, set_at) on sheet_print to mot_cua_app;
  end if;
end $$;
