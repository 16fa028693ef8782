-- What the period report needs of a dossier, narrow enough to read a hundred thousand of them in a moment. A trigger keeps
-- it in the transaction of the command itself: it is never behind, and nothing has to be made up later.

-- CreateTable
CREATE TABLE "reported_dossier" (
    "dossier_id" UUID NOT NULL,
    "agency_id" TEXT NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "due_day" TIMESTAMPTZ(3) NOT NULL,
    "pauses" tstzmultirange NOT NULL,

    CONSTRAINT "reported_dossier_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateIndex
CREATE INDEX "reported_dossier_agency_id_done_at_idx" ON "reported_dossier"("agency_id", "done_at");

-- The lawful due date: supplements and longer limits of the law move it, an apology does not.
create function lawful_due(p_clock jsonb) returns timestamptz language sql stable parallel safe as $$
  select coalesce(
    (select (e->>'from')::timestamptz from jsonb_array_elements(p_clock->'extensions') with ordinality as x(e, place)
      where e->>'kind' = 'apology' order by place limit 1),
    (p_clock->>'dueAt')::timestamptz, 'infinity')
$$;

-- When the clock stood still; the moment of the last second belongs to the pause, that of the first does not.
create function pauses_of(p_clock jsonb) returns tstzmultirange language sql stable parallel safe as $$
  select coalesce(range_agg(tstzrange((s->>'from')::timestamptz, coalesce((s->>'to')::timestamptz, 'infinity'), '(]')), '{}')
  from jsonb_array_elements(p_clock->'segments') s where s->>'kind' = 'pause'
$$;

create function reported(d dossier) returns reported_dossier language sql stable parallel safe as $$
  select d.id, d.competent_agency_id, d.procedure_code, coalesce(d.facts->>'channel', 'online'), d.accepted_at,
    coalesce(least(d.settled_at, d.closed_at), 'infinity'),
    case
      when d.settled_at is not null then case when d.facts->>'outcome' = 'refused' then 'refused' else 'settled' end
      when d.closed_at is null then null
      when d.handling in ('withdrawn', 'cancelled') then 'withdrawn'
      when d.handling = 'stopped' then 'stopped'
      else 'settled'
    end,
    due.at, date_trunc('day', due.at, 'Asia/Ho_Chi_Minh'), pauses_of(d.facts->'clock')
  from lawful_due(d.facts->'clock') as due(at)
$$;

create function report_dossier() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from reported_dossier where dossier_id = new.id;
  insert into reported_dossier select (reported(new)).*;
  return null;
end $$;

create trigger reported_when_new after insert on dossier
  for each row when (new.accepted_at is not null) execute function report_dossier();
create trigger reported_when_changed after update on dossier
  for each row when (new.accepted_at is not null and (new.accepted_at, new.settled_at, new.closed_at,
      new.competent_agency_id, new.facts->>'outcome', new.facts->'clock')
    is distinct from (old.accepted_at, old.settled_at, old.closed_at,
      old.competent_agency_id, old.facts->>'outcome', old.facts->'clock'))
  execute function report_dossier();

insert into reported_dossier select r.* from dossier d, reported(d) r where d.accepted_at is not null;

revoke execute on function lawful_due, pauses_of, reported, report_dossier from public;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select on reported_dossier to mot_cua_app;
  end if;
end $$;
