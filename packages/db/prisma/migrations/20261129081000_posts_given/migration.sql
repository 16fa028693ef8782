-- CreateTable
CREATE TABLE "staff_post_log" (
    "id" BIGSERIAL NOT NULL,
    "staff_id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "agency_id" TEXT,
    "role" TEXT,
    "day" DATE,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_post_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "staff_post_log_staff_id_at_idx" ON "staff_post_log"("staff_id", "at");

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert on staff_post_log to mot_cua_app;
    grant usage on sequence staff_post_log_id_seq to mot_cua_app;
  end if;
end $$;
