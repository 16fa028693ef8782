-- CreateTable
CREATE TABLE "service_desk" (
    "agency_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "matters" TEXT[],

    CONSTRAINT "service_desk_pkey" PRIMARY KEY ("agency_id","number")
);

-- CreateTable
CREATE TABLE "ticket_counter" (
    "agency_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "matter" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "ticket_counter_pkey" PRIMARY KEY ("agency_id","day","matter")
);

-- CreateTable
CREATE TABLE "queue_ticket" (
    "id" BIGSERIAL NOT NULL,
    "agency_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "matter" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "desk" INTEGER,
    "first_called_at" TIMESTAMPTZ(3),
    "called_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "called_by" TEXT,

    CONSTRAINT "queue_ticket_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "queue_ticket_agency_id_day_matter_number_key" ON "queue_ticket"("agency_id", "day", "matter", "number");

-- A desk serves one at a time.
create unique index queue_ticket_at_desk on queue_ticket (agency_id, day, desk) where state = 'called';

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update, delete on service_desk to mot_cua_app;
    grant select, insert, update on ticket_counter, queue_ticket to mot_cua_app;
    grant usage on sequence queue_ticket_id_seq to mot_cua_app;
  end if;
end $$;
