-- What an applicant says of the service once the result is delivered: one row per dossier. Erasable.
create table "rating" (
  "dossier_id" uuid not null,
  "person_id" text not null,
  "overall" smallint not null,
  "convenience" smallint not null,
  "punctuality" smallint not null,
  "attitude" smallint not null,
  "remark" text not null,
  "rated_at" timestamptz(3) not null,
  "changed_at" timestamptz(3) not null,
  constraint "rating_pkey" primary key ("dossier_id"),
  constraint "rating_marks" check (
    overall between 1 and 5 and convenience between 1 and 5 and punctuality between 1 and 5 and attitude between 1 and 5
  )
);

create index "rating_person_id_idx" on "rating"("person_id");

alter table "rating" add constraint "rating_dossier_id_fkey" foreign key ("dossier_id") references "dossier"("id")
  on delete restrict on update cascade;
alter table "rating" add constraint "rating_person_id_fkey" foreign key ("person_id") references "person"("id")
  on delete cascade on update cascade;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update, delete on rating to mot_cua_app;
  end if;
end $$;
