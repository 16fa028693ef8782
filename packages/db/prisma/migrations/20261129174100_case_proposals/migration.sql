-- A clerk proposes another case of the service before acceptance; the applicant agrees or not. It holds for the version of the
-- dossier for which it was made, and lapses with any entry. The answers are the applicant's own, and erasable.
create table "case_proposal" (
  "id" uuid not null default gen_random_uuid(),
  "dossier_id" uuid not null,
  "version" integer not null,
  "answers" jsonb not null,
  "reason" text not null,
  "proposed_by" text not null,
  "proposed_at" timestamptz(3) not null default now(),
  "declined_at" timestamptz(3),
  constraint "case_proposal_pkey" primary key ("id"),
  constraint "case_proposal_dossier_id_fkey" foreign key ("dossier_id") references "dossier"("id") on delete cascade on update cascade,
  constraint "case_proposal_proposed_by_fkey" foreign key ("proposed_by") references "staff"("id") on delete restrict on update cascade
);

create index "case_proposal_standing_idx" on "case_proposal"("dossier_id", "version", "proposed_at");

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update (declined_at) on case_proposal to mot_cua_app;
  end if;
end $$;
