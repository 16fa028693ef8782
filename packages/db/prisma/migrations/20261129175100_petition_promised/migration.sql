-- Until when a petition was last to be answered, kept when nothing is due any more: whether answers come in time is counted.
alter table petition add column promised_at timestamptz(3);
update petition set promised_at = due_at;
create index petition_agency_id_promised_at_idx on petition (agency_id, promised_at);
