-- Every page of the staff counts what was handed in again: without this each dossier's last entry was looked up for it.
create index dossier_event_resubmitted on dossier_event (dossier_id, seq) where type = 'resubmit';
