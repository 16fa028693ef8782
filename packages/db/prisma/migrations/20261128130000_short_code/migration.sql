-- People say and type only the end of a code: its day and number.
create index dossier_short_code_idx on dossier (substring(code from '[0-9]{6}-[0-9]+$'));
