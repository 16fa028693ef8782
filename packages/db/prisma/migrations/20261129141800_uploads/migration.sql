-- A file that comes in parts over a bad line: nobody opens it, and it is checked like any other when it is whole.
create table "upload" (
  "id" uuid not null default gen_random_uuid(),
  "draft_id" uuid not null,
  "paper" text not null,
  "name" text not null,
  "size" integer not null,
  "received" integer not null default 0,
  "touched_at" timestamptz(3) not null default now(),
  constraint "upload_pkey" primary key ("id"),
  constraint "upload_size" check (size > 0 and received between 0 and size),
  constraint "upload_draft_id_fkey" foreign key ("draft_id") references "draft"("id") on delete cascade on update cascade
);
create index "upload_draft_id_idx" on "upload"("draft_id");
create index "upload_touched_at_idx" on "upload"("touched_at");

create table "upload_part" (
  "upload_id" uuid not null,
  "starts_at" integer not null,
  "bytes" bytea not null,
  constraint "upload_part_pkey" primary key ("upload_id", "starts_at"),
  constraint "upload_part_upload_id_fkey" foreign key ("upload_id") references "upload"("id") on delete cascade on update cascade
);

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update, delete on upload, upload_part to mot_cua_app;
  end if;
end $$;
