-- The book of outgoing numbers: what an agency numbered, in order.
create index dossier_event_numbered_idx on dossier_event (agency_id, at, dossier_id)
  where (issued->>'documentNumber') is not null;
