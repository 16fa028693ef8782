-- Petitions about rules, conduct or something else of administrative procedures. What somebody wrote and who they are is
-- erasable; what was done about it is a log that is added to and never changed.
create table "petition" (
  "id" uuid not null,
  "code" text not null,
  "lookup_code" text not null default new_lookup_code(),
  "kind" text not null,
  "agency_id" text not null,
  "person_id" text,
  "full_name" text not null,
  "email" text,
  "language" text not null,
  "dossier_code" text,
  "about_whom" text,
  "about_ids" text[] not null default '{}',
  "body" text not null,
  "publicity" text not null,
  "state" text not null default 'sent',
  "version" integer not null default 1,
  "sent_at" timestamptz(3) not null,
  "due_at" timestamptz(3),
  "ground" text,
  "answer" text,
  "answered_at" timestamptz(3),
  "public_question" text,
  "public_answer" text,
  "public_norm" text,
  "published_at" timestamptz(3),
  constraint "petition_pkey" primary key ("id"),
  constraint "petition_kind" check (kind in ('rule', 'conduct', 'other')),
  constraint "petition_state" check (state in ('sent', 'received', 'refused', 'answered', 'published')),
  constraint "petition_publicity" check (publicity in ('none', 'anonymous', 'named')),
  constraint "petition_language" check (language in ('vi', 'en')),
  constraint "petition_consent" check (state <> 'published' or publicity <> 'none'),
  constraint "petition_answer" check ((state in ('answered', 'published')) = (answered_at is not null)),
  constraint "petition_public" check ((state = 'published') = (published_at is not null)),
  constraint "petition_due" check ((state in ('sent', 'received')) = (due_at is not null))
);

create unique index "petition_code_key" on "petition"("code");
create index "petition_agency_id_state_due_at_idx" on "petition"("agency_id", "state", "due_at");
create index "petition_person_id_sent_at_idx" on "petition"("person_id", "sent_at");
create index "petition_published_idx" on "petition"("published_at" desc, "id" desc) where state = 'published';

alter table "petition" add constraint "petition_agency_id_fkey" foreign key ("agency_id")
  references "agency"("id") on delete restrict on update cascade;
alter table "petition" add constraint "petition_person_id_fkey" foreign key ("person_id")
  references "person"("id") on delete set null on update cascade;

-- `actor_id` is null where the petitioner did not sign in; `agency_id`: for which agency, or to which it was sent.
create table "petition_event" (
  "petition_id" uuid not null,
  "seq" integer not null,
  "step" text not null,
  "actor_id" text,
  "actor_role" text not null,
  "agency_id" text not null,
  "to_agency_id" text,
  "ground" text,
  "note" text,
  "at" timestamptz(3) not null,
  "intent_id" text not null,
  constraint "petition_event_pkey" primary key ("petition_id", "seq")
);

create unique index "petition_event_intent_id_key" on "petition_event"("intent_id");

alter table "petition_event" add constraint "petition_event_petition_id_fkey" foreign key ("petition_id")
  references "petition"("id") on delete restrict on update cascade;

create trigger petition_log_append_only before update or delete on petition_event
  for each row execute function refuse_change();
create trigger petition_log_no_truncate before truncate on petition_event
  for each statement execute function refuse_change();

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update on petition to mot_cua_app;
    grant select, insert on petition_event to mot_cua_app;
  end if;
end $$;
