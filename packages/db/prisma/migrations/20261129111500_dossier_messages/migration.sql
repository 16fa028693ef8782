-- What a citizen and the agency write to each other about a dossier: lines are added and never changed, but for when a
-- question was answered and when the citizen was told. Apart from the journal: a message decides nothing, must not
-- overtake a clerk's open page, and its words can be erased.
create table "dossier_message" (
  "dossier_id" uuid not null,
  "seq" integer not null,
  "from_staff" boolean not null,
  "author_id" text not null,
  "agency_id" text,
  "body" text not null,
  "at" timestamptz(3) not null,
  "intent_id" text not null,
  "answered_at" timestamptz(3),
  "told_at" timestamptz(3),
  constraint "dossier_message_pkey" primary key ("dossier_id", "seq"),
  constraint "dossier_message_side" check (from_staff = (agency_id is not null))
);

create unique index "dossier_message_intent_id_key" on "dossier_message"("intent_id");
create index "dossier_message_open_idx" on "dossier_message"("dossier_id") where answered_at is null and not from_staff;
create index "dossier_message_untold_idx" on "dossier_message"("at") where told_at is null and from_staff;

alter table "dossier_message" add constraint "dossier_message_dossier_id_fkey" foreign key ("dossier_id")
  references "dossier"("id") on delete restrict on update cascade;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update (answered_at, told_at) on dossier_message to mot_cua_app;
  end if;
end $$;
