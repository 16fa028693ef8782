-- Files that wait for the scanner, or for a heavy picture to be drawn anew. Their bytes are here and nowhere else, so
-- that nobody can open them; a file that was refused keeps its reason and loses its bytes.
create table "received_file" (
  "id" uuid not null default gen_random_uuid(),
  "draft_id" uuid not null,
  "paper" text not null,
  "name" text not null,
  "bytes" bytea,
  "delay" text not null,
  "refusal" text,
  "tries" integer not null default 0,
  "next_try_at" timestamptz(3) not null default now(),
  "received_at" timestamptz(3) not null default now(),
  constraint "received_file_pkey" primary key ("id"),
  constraint "received_file_draft_id_fkey" foreign key ("draft_id") references "draft"("id") on delete cascade on update cascade
);
create index "received_file_draft_id_idx" on "received_file"("draft_id");
create index "received_file_next_try_at_idx" on "received_file"("next_try_at");

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update, delete on received_file to mot_cua_app;
  end if;
end $$;
