-- Who stands at the counter with somebody else's dossier, and the paper that says they may.
alter table "draft" add column "submitter_id" text, add column "authority" text,
  add constraint "draft_submitter_id_fkey" foreign key ("submitter_id") references "person"("id") on delete cascade on update cascade,
  add constraint "draft_brought" check ((submitter_id is null) = (authority is null)),
  add constraint "draft_brought_to_counter" check (submitter_id is null or agency_id is not null);
