-- That a person took all their data away concerns no single dossier: such an entry names the person instead.
alter table "access_log" alter column "dossier_id" drop not null, add column "person_id" text,
  add constraint "access_log_of_one" check (num_nonnulls("dossier_id", "person_id") = 1);
create index "access_log_person_id_at_idx" on "access_log" ("person_id", "at");
