-- CreateIndex
CREATE INDEX "dossier_competent_agency_id_submitted_at_idx" ON "dossier"("competent_agency_id", "submitted_at");

-- CreateIndex
CREATE INDEX "dossier_receiving_agency_id_submitted_at_idx" ON "dossier"("receiving_agency_id", "submitted_at");
