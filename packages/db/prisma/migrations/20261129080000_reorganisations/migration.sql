-- CreateTable
CREATE TABLE "reorganisation" (
    "id" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "effective" DATE NOT NULL,
    "passed" JSONB NOT NULL,
    "announced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "announced_by" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "reorganisation_pkey" PRIMARY KEY ("id")
);

-- What a reorganisation handed over is asked for by its id.
create index dossier_event_hand_over_idx on dossier_event ((data->>'reorganisation'), dossier_id) where type = 'handOver';

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update on reorganisation to mot_cua_app;
  end if;
end $$;
