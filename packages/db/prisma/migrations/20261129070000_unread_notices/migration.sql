-- A person's notices by their place in the list, and those nobody has read yet.
drop index "notice_person_id_created_at_idx";
create index "notice_person_id_created_at_id_idx" on "notice" ("person_id", "created_at", "id");
create index "notice_person_id_read_at_idx" on "notice" ("person_id", "read_at");
