-- By what it is known who acts for a child: a paper that a clerk saw at a counter, or a birth that was registered here. The
-- mandate beside it says who, for whom and until when; lines are added and never changed, but for why it was ended.
create table "guardianship" (
  "mandate_id" uuid not null,
  "relation" text not null,
  "paper" text not null,
  "document" text not null,
  "agency_id" text not null,
  "staff_id" text,
  "birth_dossier_id" uuid,
  "end_reason" text,
  constraint "guardianship_pkey" primary key ("mandate_id"),
  constraint "guardianship_known_by_one" check (num_nonnulls("staff_id", "birth_dossier_id") = 1)
);

alter table "guardianship" add constraint "guardianship_mandate_id_fkey" foreign key ("mandate_id")
  references "mandate"("id") on delete cascade on update cascade;
alter table "guardianship" add constraint "guardianship_agency_id_fkey" foreign key ("agency_id")
  references "agency"("id") on delete restrict on update cascade;
alter table "guardianship" add constraint "guardianship_staff_id_fkey" foreign key ("staff_id")
  references "staff"("id") on delete restrict on update cascade;
alter table "guardianship" add constraint "guardianship_birth_dossier_id_fkey" foreign key ("birth_dossier_id")
  references "dossier"("id") on delete restrict on update cascade;

create index "guardianship_agency_id_idx" on "guardianship"("agency_id");
create index "guardianship_birth_dossier_id_idx" on "guardianship"("birth_dossier_id");

-- Told twice, by two clerks or two presses, it is one.
create unique index "mandate_guardianship_key" on "mandate"("principal_id", "representative_id")
  where told_by = 'guardianship' and ended_at is null;

-- Whose births were registered here: asked for by the number of either parent.
create index "dossier_answers_mother_idx" on "dossier_answers" ((answers->>'motherId')) where answers ? 'motherId';
create index "dossier_answers_father_idx" on "dossier_answers" ((answers->>'fatherId')) where answers ? 'fatherId';

-- A birth certificate that is revoked tells of no parents any more, from the same moment on.
create function end_guardianships_of_birth() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update mandate m set ended_at = new.at, ended_by = new.actor_id from guardianship g
    where g.birth_dossier_id = new.dossier_id and m.id = g.mandate_id and m.ended_at is null;
  return null;
end $$;
revoke execute on function end_guardianships_of_birth from public;

create trigger "guardianship_of_revoked_birth" after insert on "dossier_event"
  for each row when (new.type = 'revokeResult') execute function end_guardianships_of_birth();

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update (end_reason) on guardianship to mot_cua_app;
  end if;
end $$;
