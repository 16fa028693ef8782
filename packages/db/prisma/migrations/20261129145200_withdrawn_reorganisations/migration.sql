-- An announcement that is taken back before its day stays as a line, with who took it back; the agencies that it founded go.
ALTER TABLE "reorganisation" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3), ADD COLUMN "withdrawn_by" TEXT;
alter table "reorganisation" add constraint "reorganisation_withdrawal"
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null or done_at is null));
