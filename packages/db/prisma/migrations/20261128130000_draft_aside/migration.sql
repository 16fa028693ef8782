-- Answers that a newer form does not ask for.
alter table "draft" add column "aside" jsonb not null default '{}';
