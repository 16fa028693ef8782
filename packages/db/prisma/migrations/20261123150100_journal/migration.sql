-- The journal is append-only, and each entry carries the hash of itself and of the one before it.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The journal is append-only: % refused', tg_op using errcode = 'MC003';
end $$;

create trigger journal_append_only before update or delete on dossier_event
  for each row execute function refuse_change();
create trigger journal_no_truncate before truncate on dossier_event
  for each statement execute function refuse_change();

-- A field as `<bytes>:<text>,`, a missing one as `-,`: no two journals read the same.
create function sealed_field(field text) returns text language sql immutable parallel safe as $$
  select coalesce(octet_length(field) || ':' || field, '-') || ','
$$;

create function event_hash(e dossier_event) returns bytea language sql stable parallel safe as $$
  select sha256(e.prev_hash || convert_to(
    sealed_field(e.dossier_id::text) || sealed_field(e.seq::text) || sealed_field(e.type) || sealed_field(e.data::text)
    || sealed_field(e.actor_id) || sealed_field(e.actor_role) || sealed_field(e.agency_id)
    || sealed_field(to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    || sealed_field(e.procedure_version) || sealed_field(e.calendar_version) || sealed_field(e.issued::text)
    || sealed_field(e.intent_id), 'UTF8'))
$$;

alter table dossier add constraint dossier_version_counts check (version >= 0);
alter table dossier_event add constraint dossier_event_seq_counts check (seq >= 1);
alter table payment_order add constraint payment_order_amount_positive check (amount > 0);
alter table session add constraint session_of_one check (num_nonnulls(person_id, staff_id) = 1);
alter table number_counter set (fillfactor = 50);
alter table dossier set (fillfactor = 80);

-- Byte order, so that the index serves `like 'nguyen%'` under any locale of the database.
alter table dossier_search alter column name_norm type text collate "C";
alter table agency alter column name_norm type text collate "C";
