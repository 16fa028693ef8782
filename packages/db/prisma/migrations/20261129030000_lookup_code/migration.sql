-- The second secret of a public lookup: eight digits that only the applicant's papers and pages show. A dossier's code can be guessed.
create function new_lookup_code() returns text language sql volatile as $$
  select lpad((('x' || left(replace(gen_random_uuid()::text, '-', ''), 8))::bit(32)::bigint % 100000000)::text, 8, '0')
$$;

alter table "dossier" add column "lookup_code" text not null default new_lookup_code();
