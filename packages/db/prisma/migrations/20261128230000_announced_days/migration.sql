-- AlterTable
ALTER TABLE "official_calendar" ADD COLUMN     "agency_id" TEXT,
ADD COLUMN     "announced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "announced_by" TEXT,
ADD COLUMN     "counted_at" TIMESTAMPTZ(3),
ADD COLUMN     "days_off" DATE[],
ADD COLUMN     "document" TEXT,
ADD COLUMN     "follows" TEXT,
ADD COLUMN     "occasion" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "official_calendar_follows_key" ON "official_calendar"("follows");

-- What an announcement moved is asked for by the version that it made.
create index dossier_event_recount_idx on dossier_event ((data->>'announcement'), dossier_id) where type = 'recount';
