-- What the national portal is to be told. A trigger writes it in the transaction of the command itself: nothing that changed is
-- ever missing here, and the write door need not know.

-- CreateTable
CREATE TABLE "national_message" (
    "id" BIGSERIAL NOT NULL,
    "dossier_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "code" TEXT,
    "procedure_code" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,
    "trouble" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "seen_to_by" TEXT,

    CONSTRAINT "national_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "national_comparison" (
    "id" BIGSERIAL NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL,
    "compared" INTEGER NOT NULL,
    "missing" INTEGER NOT NULL,
    "different" INTEGER NOT NULL,
    "strange" INTEGER NOT NULL,
    "mended" INTEGER NOT NULL,
    "examples" JSONB NOT NULL,

    CONSTRAINT "national_comparison_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "national_message_dossier_id_id_idx" ON "national_message"("dossier_id", "id");

-- CreateIndex
CREATE INDEX "national_message_sent_at_idx" ON "national_message"("sent_at");

-- Unsent ones are few among millions.
create index national_message_unsent_idx on national_message (id) where state in ('waiting', 'failed');
-- Both sides are compared in the order of the bytes, whatever the language of the database.
create index dossier_reference_idx on dossier (provisional_number collate "C");

create function write_national_message(d dossier) returns void language sql set search_path = public, pg_temp as $$
  insert into national_message (dossier_id, seq, reference, code, procedure_code, agency_code, status, at, accepted_at,
      due_at, settled_at, next_try_at)
    select d.id, d.version, d.provisional_number, d.code, d.procedure_code, coalesce(a.code, d.competent_agency_id),
      d.national_status, e.at, d.accepted_at, d.due_at, d.settled_at, e.at
    from dossier_event e left join agency a on a.id = d.competent_agency_id
    where e.dossier_id = d.id and e.seq = d.version
$$;

create function tell_national_portal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform write_national_message(new);
  return null;
end $$;

create trigger told_when_status_changed after update on dossier
  for each row when (new.national_status is not null and new.national_status is distinct from old.national_status)
  execute function tell_national_portal();

-- Tells anew what holds now. The dossier is locked meanwhile, so that no older status gets behind a newer one.
create function tell_national_portal_again(p_ids uuid[]) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d dossier;
  v_told int := 0;
begin
  for d in select * from dossier where id = any(p_ids) and national_status is not null order by id for no key update loop
    continue when exists (
      select from national_message m where m.dossier_id = d.id and m.state in ('waiting', 'failed'));
    perform write_national_message(d);
    v_told := v_told + 1;
  end loop;
  return v_told;
end $$;

-- Dossiers that were there before are told once, as they stand.
do $$
begin
  perform write_national_message(d) from dossier d where d.national_status is not null;
end $$;

revoke execute on function write_national_message, tell_national_portal, tell_national_portal_again from public;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select on national_message to mot_cua_app;
    grant update (state, tries, next_try_at, trouble, sent_at, seen_to_by) on national_message to mot_cua_app;
    grant select, insert on national_comparison to mot_cua_app;
    grant usage on sequence national_comparison_id_seq to mot_cua_app;
    grant execute on function tell_national_portal_again to mot_cua_app;
  end if;
end $$;
