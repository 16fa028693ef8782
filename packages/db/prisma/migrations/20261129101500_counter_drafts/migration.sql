-- An application that a clerk fills in at the counter of an agency, for a person who has come; and what that person brought on paper.
alter table "draft" add column "agency_id" text, add column "on_paper" text[] not null default '{}';
create index "draft_agency_id_updated_at_idx" on "draft" ("agency_id", "updated_at");
