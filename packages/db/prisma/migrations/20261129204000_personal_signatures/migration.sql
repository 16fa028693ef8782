-- The certificates with which leaders sign, one in force for each person and agency; a line is never changed but for its end.
create table "personal_certificate" (
  "id" uuid not null default gen_random_uuid(),
  "staff_id" text not null,
  "agency_id" text not null,
  "credential" text not null,
  "serial" text not null,
  "valid_from" timestamptz(3) not null,
  "valid_to" timestamptz(3) not null,
  "made_at" timestamptz(3) not null default current_timestamp,
  "made_by" text,
  "ended_at" timestamptz(3),
  "ended_by" text,
  constraint "personal_certificate_pkey" primary key ("id")
);

create unique index "personal_certificate_credential_key" on "personal_certificate"("credential");
create unique index "personal_certificate_serial_key" on "personal_certificate"("serial");
create unique index "personal_certificate_in_force" on "personal_certificate"("staff_id", "agency_id") where "ended_at" is null;
create index "personal_certificate_agency_id_staff_id_idx" on "personal_certificate"("agency_id", "staff_id");

alter table "personal_certificate" add constraint "personal_certificate_staff_id_fkey" foreign key ("staff_id")
  references "staff"("id") on delete restrict on update cascade;
alter table "personal_certificate" add constraint "personal_certificate_agency_id_fkey" foreign key ("agency_id")
  references "agency"("id") on delete restrict on update cascade;

-- A result as its leader signed it: the entry that approved it, and the token that is printed on it. It is no paper of
-- the agency before it is issued; the file comes a moment after the line.
create table "signed_approval" (
  "dossier_id" uuid not null,
  "seq" integer not null,
  "verify_token" text not null,
  "certificate_id" uuid not null,
  "signed_at" timestamptz(3) not null,
  "sha256" text,
  constraint "signed_approval_pkey" primary key ("dossier_id", "seq")
);

create unique index "signed_approval_verify_token_key" on "signed_approval"("verify_token");
create index "signed_approval_certificate_id_idx" on "signed_approval"("certificate_id");
create index "signed_approval_sha256_idx" on "signed_approval"("sha256");

alter table "signed_approval" add constraint "signed_approval_dossier_id_fkey" foreign key ("dossier_id")
  references "dossier"("id") on delete restrict on update cascade;
alter table "signed_approval" add constraint "signed_approval_certificate_id_fkey" foreign key ("certificate_id")
  references "personal_certificate"("id") on delete restrict on update cascade;
alter table "signed_approval" add constraint "signed_approval_sha256_fkey" foreign key ("sha256")
  references "stored_file"("sha256") on delete restrict on update cascade;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update (ended_at, ended_by) on personal_certificate to mot_cua_app;
    grant select, insert, update (sha256) on signed_approval to mot_cua_app;
  end if;
end $$;
