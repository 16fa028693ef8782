-- How many open dossiers stand on each version of a procedure is counted without a look at those that are over.
create index dossier_open_version_idx on dossier (procedure_code, procedure_version) where closed_at is null;
