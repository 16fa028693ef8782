-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "agency" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "unit_code" TEXT,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_norm" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_id" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_succession" (
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "share" TEXT NOT NULL,

    CONSTRAINT "agency_succession_pkey" PRIMARY KEY ("from_id","to_id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_post" (
    "staff_id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "staff_post_pkey" PRIMARY KEY ("staff_id","agency_id","role","valid_from")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "subject" TEXT,
    "full_name" TEXT NOT NULL,
    "personal_id" TEXT,
    "birth_date" TEXT,
    "sex" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "commune_code" TEXT,
    "address_detail" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" BYTEA NOT NULL,
    "app" TEXT NOT NULL,
    "person_id" TEXT,
    "staff_id" TEXT,
    "assurance" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" TEXT NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "procedure_version" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_part" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "draft_id" UUID NOT NULL,
    "paper" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "procedure_version" TEXT NOT NULL,
    "provisional_number" TEXT NOT NULL,
    "code" TEXT,
    "receiving_agency_id" TEXT NOT NULL,
    "competent_agency_id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "submitter_id" TEXT NOT NULL,
    "handling" TEXT NOT NULL,
    "payment" TEXT NOT NULL,
    "delivery" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "national_status" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "submitted_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_search" (
    "dossier_id" UUID NOT NULL,
    "words" TEXT[],
    "name_norm" TEXT NOT NULL,

    CONSTRAINT "dossier_search_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "dossier_answers" (
    "dossier_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,

    CONSTRAINT "dossier_answers_pkey" PRIMARY KEY ("dossier_id","revision")
);

-- CreateTable
CREATE TABLE "dossier_text" (
    "dossier_id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "dossier_text_pkey" PRIMARY KEY ("dossier_id","ref")
);

-- CreateTable
CREATE TABLE "dossier_part" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "dossier_id" UUID NOT NULL,
    "paper" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_event" (
    "dossier_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "data" JSON NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "agency_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "procedure_version" TEXT NOT NULL,
    "calendar_version" TEXT NOT NULL,
    "issued" JSON NOT NULL,
    "intent_id" TEXT NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "dossier_event_pkey" PRIMARY KEY ("dossier_id","seq")
);

-- CreateTable
CREATE TABLE "task" (
    "dossier_id" UUID NOT NULL,
    "agency_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "assignee_id" TEXT,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "procedure_code" TEXT NOT NULL,

    CONSTRAINT "task_pkey" PRIMARY KEY ("dossier_id","agency_id","role","step")
);

-- CreateTable
CREATE TABLE "deadline" (
    "dossier_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("dossier_id","kind","at")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "dossier_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "relayed_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "number_counter" (
    "scope" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_counter_pkey" PRIMARY KEY ("scope")
);

-- CreateTable
CREATE TABLE "payment_order" (
    "ref" TEXT NOT NULL,
    "dossier_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "gateway_ref" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_order_pkey" PRIMARY KEY ("ref")
);

-- CreateTable
CREATE TABLE "issued_paper" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "dossier_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "verify_token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "issued_paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "dossier_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intent" (
    "key" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "body_hash" BYTEA NOT NULL,
    "result" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "intent_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "official_calendar" (
    "version" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,

    CONSTRAINT "official_calendar_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "access_log" (
    "id" BIGSERIAL NOT NULL,
    "dossier_id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "agency_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agency_code_key" ON "agency"("code");

-- CreateIndex
CREATE INDEX "agency_kind_valid_from_idx" ON "agency"("kind", "valid_from");

-- CreateIndex
CREATE INDEX "agency_name_norm_idx" ON "agency"("name_norm");

-- CreateIndex
CREATE INDEX "agency_parent_id_idx" ON "agency"("parent_id");

-- CreateIndex
CREATE INDEX "agency_succession_to_id_idx" ON "agency_succession"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_subject_key" ON "staff"("subject");

-- CreateIndex
CREATE INDEX "staff_post_agency_id_role_idx" ON "staff_post"("agency_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "person_subject_key" ON "person"("subject");

-- CreateIndex
CREATE INDEX "person_personal_id_idx" ON "person"("personal_id");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "session_staff_id_idx" ON "session"("staff_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "draft_person_id_updated_at_idx" ON "draft"("person_id", "updated_at");

-- CreateIndex
CREATE INDEX "draft_expires_at_idx" ON "draft"("expires_at");

-- CreateIndex
CREATE INDEX "draft_part_sha256_idx" ON "draft_part"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "draft_part_draft_id_paper_sha256_key" ON "draft_part"("draft_id", "paper", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_provisional_number_key" ON "dossier"("provisional_number");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_code_key" ON "dossier"("code");

-- CreateIndex
CREATE INDEX "dossier_owner_id_idx" ON "dossier"("owner_id");

-- CreateIndex
CREATE INDEX "dossier_submitter_id_idx" ON "dossier"("submitter_id");

-- CreateIndex
CREATE INDEX "dossier_search_words_idx" ON "dossier_search" USING GIN ("words");

-- CreateIndex
CREATE INDEX "dossier_search_name_norm_idx" ON "dossier_search"("name_norm");

-- CreateIndex
CREATE INDEX "dossier_part_dossier_id_idx" ON "dossier_part"("dossier_id");

-- CreateIndex
CREATE INDEX "dossier_part_sha256_idx" ON "dossier_part"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_event_intent_id_key" ON "dossier_event"("intent_id");

-- CreateIndex
CREATE INDEX "task_agency_id_role_due_at_dossier_id_step_idx" ON "task"("agency_id", "role", "due_at", "dossier_id", "step");

-- CreateIndex
CREATE INDEX "deadline_handled_at_at_idx" ON "deadline"("handled_at", "at");

-- CreateIndex
CREATE INDEX "outbox_relayed_at_id_idx" ON "outbox"("relayed_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_order_gateway_ref_key" ON "payment_order"("gateway_ref");

-- CreateIndex
CREATE INDEX "payment_order_dossier_id_idx" ON "payment_order"("dossier_id");

-- CreateIndex
CREATE INDEX "payment_order_status_created_at_idx" ON "payment_order"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "issued_paper_verify_token_key" ON "issued_paper"("verify_token");

-- CreateIndex
CREATE INDEX "issued_paper_sha256_idx" ON "issued_paper"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "issued_paper_dossier_id_kind_seq_key" ON "issued_paper"("dossier_id", "kind", "seq");

-- CreateIndex
CREATE INDEX "notice_person_id_created_at_idx" ON "notice"("person_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notice_dossier_id_seq_kind_person_id_key" ON "notice"("dossier_id", "seq", "kind", "person_id");

-- CreateIndex
CREATE INDEX "rate_limit_window_start_idx" ON "rate_limit"("window_start");

-- CreateIndex
CREATE INDEX "access_log_dossier_id_at_idx" ON "access_log"("dossier_id", "at");

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_post" ADD CONSTRAINT "staff_post_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_post" ADD CONSTRAINT "staff_post_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_part" ADD CONSTRAINT "draft_part_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_part" ADD CONSTRAINT "draft_part_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_part" ADD CONSTRAINT "dossier_part_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_part" ADD CONSTRAINT "dossier_part_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_paper" ADD CONSTRAINT "issued_paper_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_paper" ADD CONSTRAINT "issued_paper_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;


