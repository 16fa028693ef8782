-- The applications may connect as a member of `mot_cua_app`: it reads everything, but changes a dossier only through
-- record_decision(), which runs as the owner of the tables. Without the right to make roles this step is left out.

do $$
begin
  if not exists (select from pg_roles where rolname = 'mot_cua_app') then
    create role mot_cua_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then raise notice 'Role mot_cua_app was not made: CREATEROLE is missing';
end $$;

revoke execute on function record_decision, answer_again, without_salts, write_submission, write_orders, write_work,
  write_outbox, draw_numbers, draw_dossier_code, draw_number, refuse_change from public;

do $$
begin
  if not exists (select from pg_roles where rolname = 'mot_cua_app') then
    return;
  end if;
  grant usage on schema public to mot_cua_app;
  grant select on all tables in schema public to mot_cua_app;
  grant insert, update, delete on person, session, draft, draft_part, notice, intent, rate_limit, staff, staff_post,
    agency, agency_succession, official_calendar to mot_cua_app;
  grant insert, update on stored_file to mot_cua_app;
  grant insert on issued_paper, access_log to mot_cua_app;
  grant update (handled_at) on deadline to mot_cua_app;
  grant update (relayed_at) on outbox to mot_cua_app;
  grant usage on sequence access_log_id_seq to mot_cua_app;
  grant execute on function record_decision, event_hash, sealed_field to mot_cua_app;
end $$;
