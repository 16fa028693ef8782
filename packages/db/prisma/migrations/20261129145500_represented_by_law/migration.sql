-- Whom somebody represents by law: told by a register, for the day on which it was asked.
alter table "mandate" add column "told_by" text;
create index "mandate_told_idx" on "mandate"("representative_id", "valid_to") where told_by is not null;
