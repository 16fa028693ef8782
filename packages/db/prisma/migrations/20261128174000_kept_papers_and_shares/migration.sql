-- What a person notes of papers they handed in or were given: how long one is valid. The papers themselves stay where they are.
create table "kept_paper" (
  "person_id" text not null,
  "sha256" text not null,
  "expires_on" date,
  "reminded_at" timestamptz(3),
  constraint "kept_paper_pkey" primary key ("person_id", "sha256"),
  constraint "kept_paper_person_id_fkey" foreign key ("person_id") references "person"("id") on delete cascade on update cascade,
  constraint "kept_paper_sha256_fkey" foreign key ("sha256") references "stored_file"("sha256") on delete restrict on update cascade
);
create index "kept_paper_expires_on_idx" on "kept_paper"("expires_on");

-- A result shown to others by a link that ends. The link holds a random token; only its hash is kept.
create table "result_share" (
  "id" uuid not null default gen_random_uuid(),
  "token_hash" bytea not null,
  "person_id" text not null,
  "paper_id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "expires_at" timestamptz(3) not null,
  "ended_at" timestamptz(3),
  "opened" integer not null default 0,
  constraint "result_share_pkey" primary key ("id"),
  constraint "result_share_person_id_fkey" foreign key ("person_id") references "person"("id") on delete cascade on update cascade,
  constraint "result_share_paper_id_fkey" foreign key ("paper_id") references "issued_paper"("id") on delete restrict on update cascade
);
create unique index "result_share_token_hash_key" on "result_share"("token_hash");
create index "result_share_person_id_idx" on "result_share"("person_id");
create index "result_share_paper_id_idx" on "result_share"("paper_id");

-- Opening a paper is told apart from opening the dossier it lies in.
alter table "access_log" add column "what" text not null default 'dossier';

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update, delete on kept_paper, result_share to mot_cua_app;
  end if;
end $$;
