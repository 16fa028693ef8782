-- Named people of one agency to whom a dossier is given together. Nothing of it is deleted: a group that is closed stays, and
-- who belonged to it on a day can be told.
create table "work_group" (
  "id" uuid not null,
  "agency_id" text not null,
  "name" text not null,
  "made_at" timestamptz(3) not null default now(),
  "closed_at" timestamptz(3),
  constraint "work_group_pkey" primary key ("id"),
  constraint "work_group_agency_id_fkey" foreign key ("agency_id") references "agency"("id") on delete restrict on update cascade
);
create index "work_group_agency_id_idx" on "work_group"("agency_id");
create unique index "work_group_one_name" on "work_group"("agency_id", lower("name")) where closed_at is null;

create table "work_group_member" (
  "group_id" uuid not null,
  "staff_id" text not null,
  "valid_from" date not null,
  "valid_to" date,
  constraint "work_group_member_pkey" primary key ("group_id", "staff_id", "valid_from"),
  constraint "work_group_member_group_id_fkey" foreign key ("group_id") references "work_group"("id") on delete restrict on update cascade,
  constraint "work_group_member_staff_id_fkey" foreign key ("staff_id") references "staff"("id") on delete cascade on update cascade
);
create index "work_group_member_staff_id_idx" on "work_group_member"("staff_id");

create table "work_group_log" (
  "id" bigserial not null,
  "group_id" uuid not null,
  "what" text not null,
  "name" text,
  "before" text,
  "staff_id" text,
  "day" date,
  "by_id" text not null,
  "at" timestamptz(3) not null default now(),
  constraint "work_group_log_pkey" primary key ("id"),
  constraint "work_group_log_group_id_fkey" foreign key ("group_id") references "work_group"("id") on delete restrict on update cascade,
  constraint "work_group_log_what" check (what in ('made', 'renamed', 'joined', 'left', 'closed')),
  constraint "work_group_log_name" check ((what in ('made', 'renamed')) = (name is not null)),
  constraint "work_group_log_member" check ((what in ('joined', 'left')) = (staff_id is not null and day is not null))
);
create index "work_group_log_group_id_id_idx" on "work_group_log"("group_id", "id");

-- With which group a task waits, until a member takes it.
alter table task add column group_id uuid;
create index "task_group" on task(group_id) where group_id is not null;

create or replace function write_work(p_dossier_id uuid, p_tasks json, p_deadlines json) returns void language plpgsql as $$
begin
  delete from task where dossier_id = p_dossier_id;
  insert into task (dossier_id, agency_id, role, step, assignee_id, group_id, due_at, procedure_code, after)
    select p_dossier_id, x."agencyId", x.role, x.step, x."assigneeId", x."groupId", coalesce(x."dueAt", 'infinity'),
      x."procedureCode", x.after
    from json_to_recordset(p_tasks) as x("agencyId" text, role text, step text, "assigneeId" text, "groupId" uuid,
      "dueAt" timestamptz, "procedureCode" text, after text)
    on conflict do nothing;
  -- A deadline that stays keeps its mark: what was handled is not handled again.
  delete from deadline d where d.dossier_id = p_dossier_id and not exists (
    select from json_to_recordset(p_deadlines) as x(kind text, at timestamptz) where x.kind = d.kind and x.at = d.at);
  insert into deadline (dossier_id, kind, at)
    select p_dossier_id, x.kind, x.at from json_to_recordset(p_deadlines) as x(kind text, at timestamptz)
    on conflict do nothing;
end $$;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, update (name, closed_at) on work_group to mot_cua_app;
    grant select, insert, update (valid_to) on work_group_member to mot_cua_app;
    grant select, insert on work_group_log to mot_cua_app;
    grant usage on sequence work_group_log_id_seq to mot_cua_app;
  end if;
end $$;
