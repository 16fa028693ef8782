-- What a person asks to have erased, until when it is answered, and the answer to each kind of data. A request is never
-- changed but for being answered, an answer never; neither says who the person is.
create table "erasure_request" (
  "id" uuid not null,
  "code" text not null,
  "person_id" text not null,
  "items" text[] not null,
  "reason" text not null,
  "language" text not null,
  "sent_at" timestamptz(3) not null,
  "due_at" timestamptz(3) not null,
  "answered_at" timestamptz(3),
  "answered_by" text,
  "agency_id" text,
  constraint "erasure_request_pkey" primary key ("id"),
  constraint "erasure_request_items" check (cardinality(items) > 0),
  constraint "erasure_request_language" check (language in ('vi', 'en')),
  constraint "erasure_request_answer" check (num_nonnulls(answered_at, answered_by, agency_id) in (0, 3)),
  constraint "erasure_request_person_id_fkey" foreign key ("person_id") references "person"("id")
    on delete cascade on update cascade,
  constraint "erasure_request_agency_id_fkey" foreign key ("agency_id") references "agency"("id")
    on delete restrict on update cascade
);

create unique index "erasure_request_code_key" on "erasure_request"("code");
create index "erasure_request_person_id_sent_at_idx" on "erasure_request"("person_id", "sent_at");
create index "erasure_request_agency_id_idx" on "erasure_request"("agency_id");
create index "erasure_request_open" on "erasure_request"("due_at") where answered_at is null;
-- One after the other: what is asked for is not answered twice.
create unique index "erasure_request_one_open" on "erasure_request"("person_id") where answered_at is null;

-- Erased, and how much there was; or kept, and by what ground.
create table "erasure_answer" (
  "request_id" uuid not null,
  "item" text not null,
  "erased" int,
  "ground" text,
  constraint "erasure_answer_pkey" primary key ("request_id", "item"),
  constraint "erasure_answer_one" check (num_nonnulls(erased, ground) = 1),
  constraint "erasure_answer_request_id_fkey" foreign key ("request_id") references "erasure_request"("id")
    on delete cascade on update cascade
);

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert on erasure_request, erasure_answer to mot_cua_app;
    grant update (answered_at, answered_by, agency_id) on erasure_request to mot_cua_app;
    -- What a person wrote may be emptied, and a file that nothing names any more goes.
    grant update (body) on dossier_message to mot_cua_app;
    grant delete on stored_file to mot_cua_app;
  end if;
end $$;
