-- A task knows the entry that left it so. Every page of the staff counts what was handed in again: it no longer looks two
-- rows up for each task.
alter table task add column after text;
update task t set after = e.type
  from dossier d join dossier_event e on e.dossier_id = d.id and e.seq = d.version
  where d.id = t.dossier_id;
alter table task alter column after set not null;
drop index dossier_event_resubmitted;

create or replace function write_work(p_dossier_id uuid, p_tasks json, p_deadlines json) returns void language plpgsql as $$
begin
  delete from task where dossier_id = p_dossier_id;
  insert into task (dossier_id, agency_id, role, step, assignee_id, due_at, procedure_code, after)
    select p_dossier_id, x."agencyId", x.role, x.step, x."assigneeId", coalesce(x."dueAt", 'infinity'), x."procedureCode",
      x.after
    from json_to_recordset(p_tasks) as x("agencyId" text, role text, step text, "assigneeId" text, "dueAt" timestamptz,
      "procedureCode" text, after text)
    on conflict do nothing;
  -- A deadline that stays keeps its mark: what was handled is not handled again.
  delete from deadline d where d.dossier_id = p_dossier_id and not exists (
    select from json_to_recordset(p_deadlines) as x(kind text, at timestamptz) where x.kind = d.kind and x.at = d.at);
  insert into deadline (dossier_id, kind, at)
    select p_dossier_id, x.kind, x.at from json_to_recordset(p_deadlines) as x(kind text, at timestamptz)
    on conflict do nothing;
end $$;
