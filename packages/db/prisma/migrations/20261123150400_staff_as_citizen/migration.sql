-- A member of staff is a citizen, too: known by the same personal number, so that nobody decides on an own dossier.
alter table staff add column personal_id text;
