-- What was typed on a page of a draft and not sent yet: it counts for nothing until its person sends the page. `writer` is
-- the open page that typed it, `turn` grows with each saving of that page.
create table "draft_typed" (
  "draft_id" uuid not null,
  "page" text not null,
  "raw" jsonb not null,
  "writer" text not null,
  "turn" bigint not null,
  "typed_at" timestamptz(3) not null default now(),
  constraint "draft_typed_pkey" primary key ("draft_id", "page"),
  constraint "draft_typed_draft_id_fkey" foreign key ("draft_id") references "draft"("id") on delete cascade on update cascade
);

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update, delete on draft_typed to mot_cua_app;
  end if;
end $$;
