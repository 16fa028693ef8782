-- Who did what, and who opened what, is searched by agency, by person or by dossier, newest first. Only acts of staff are.
create index dossier_event_agency_id_at_idx on dossier_event (agency_id, at) where agency_id is not null;
create index dossier_event_actor_id_at_idx on dossier_event (actor_id, at) where agency_id is not null;
create index access_log_agency_id_at_idx on access_log (agency_id, at) where agency_id is not null;
create index access_log_actor_id_at_idx on access_log (actor_id, at) where agency_id is not null;

-- Whoever searches this is written down as well.
-- CreateTable
CREATE TABLE "audit_search" (
    "id" BIGSERIAL NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "dossier_id" UUID,
    "asked" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_search_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_search_agency_id_at_idx" ON "audit_search"("agency_id", "at");

-- CreateIndex
CREATE INDEX "audit_search_actor_id_at_idx" ON "audit_search"("actor_id", "at");

-- CreateIndex
CREATE INDEX "audit_search_dossier_id_at_idx" ON "audit_search"("dossier_id", "at");

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert on audit_search to mot_cua_app;
    grant usage on sequence audit_search_id_seq to mot_cua_app;
  end if;
end $$;
