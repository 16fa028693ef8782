-- CreateTable
CREATE TABLE "staff_factor" (
    "staff_id" TEXT NOT NULL,
    "secret" BYTEA NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" INTEGER,
    "last_intent" TEXT,

    CONSTRAINT "staff_factor_pkey" PRIMARY KEY ("staff_id")
);

-- CreateTable
CREATE TABLE "staff_factor_log" (
    "id" BIGSERIAL NOT NULL,
    "staff_id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_factor_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "staff_factor_log_staff_id_at_idx" ON "staff_factor_log"("staff_id", "at");

-- AddForeignKey
ALTER TABLE "staff_factor" ADD CONSTRAINT "staff_factor_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update, delete on staff_factor to mot_cua_app;
    grant select, insert on staff_factor_log to mot_cua_app;
    grant usage on sequence staff_factor_log_id_seq to mot_cua_app;
  end if;
end $$;
