-- What the indicators of Circular 01/2018 count in the journal: only these few entries pay for it.
create index dossier_event_supplement_idx on dossier_event (dossier_id) where type = 'askSupplement';
create index dossier_event_consult_idx on dossier_event (at, dossier_id) where type = 'consult';
