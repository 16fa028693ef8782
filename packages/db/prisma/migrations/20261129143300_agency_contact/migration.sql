-- How to reach an agency; null where nobody has said.
alter table "agency" add column "phone" text, add column "email" text;
