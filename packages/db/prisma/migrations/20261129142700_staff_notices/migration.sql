-- What a member of staff is told in the back office about a dossier, once for each cause; by mail where the identity
-- provider knows an address. `about` tells two causes of a kind apart: a journal entry, or a rung with its date.
alter table "staff" add column "email" text;

create table "staff_notice" (
  "id" uuid not null default gen_random_uuid(),
  "staff_id" text not null,
  "dossier_id" uuid not null,
  "kind" text not null,
  "about" text not null,
  "due_at" timestamptz(3),
  "created_at" timestamptz(3) not null default now(),
  "read_at" timestamptz(3),
  "mailed_at" timestamptz(3),
  constraint "staff_notice_pkey" primary key ("id"),
  constraint "staff_notice_staff_id_fkey" foreign key ("staff_id") references "staff"("id") on delete cascade on update cascade
);

create unique index "staff_notice_once_key" on "staff_notice"("staff_id", "dossier_id", "kind", "about");
create index "staff_notice_list_idx" on "staff_notice"("staff_id", "created_at", "id");
create index "staff_notice_dossier_idx" on "staff_notice"("dossier_id");
create index "staff_notice_unread_idx" on "staff_notice"("staff_id") where read_at is null;
create index "staff_notice_unmailed_idx" on "staff_notice"("created_at") where mailed_at is null;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update (read_at, mailed_at) on staff_notice to mot_cua_app;
  end if;
end $$;
