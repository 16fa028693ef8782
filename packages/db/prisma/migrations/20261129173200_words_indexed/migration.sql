-- Dossiers whose words are to be indexed: what was declared, the names of papers, and drafts. Those that were there before
-- wait at first; each later one waits from the entry that brought it words. A worker takes them page by page.
create table "dossier_to_index" (
  "dossier_id" uuid not null,
  "since" timestamptz(3) not null default now(),
  constraint "dossier_to_index_pkey" primary key ("dossier_id")
);

create index "dossier_to_index_since_idx" on "dossier_to_index"("since", "dossier_id");

insert into dossier_to_index (dossier_id, since) select id, coalesce(submitted_at, now()) from dossier;

create function wants_index() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into dossier_to_index (dossier_id) values (new.dossier_id) on conflict do nothing;
  return null;
end $$;

create trigger indexed_when_it_brings_words after insert on dossier_event
  for each row when (new.type in ('submit', 'resubmit', 'migrate', 'moveVisit', 'submitForApproval'))
  execute function wants_index();

-- Words are added and none taken away: a code or a name that was given stays findable.
create function add_search_words(p_found json) returns void
language sql security definer set search_path = public, pg_temp as $$
  update dossier_search s set words = array(select distinct unnest(s.words || x.words))
    from (select (each->>'id')::uuid as id, array(select json_array_elements_text(each->'words')) as words
      from json_array_elements(p_found) each) x
    where s.dossier_id = x.id and not s.words @> x.words
$$;

revoke execute on function wants_index, add_search_words from public;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    -- `for update` asks for a right to update; no column but the time may be.
    grant select, delete, update (since) on dossier_to_index to mot_cua_app;
    grant execute on function add_search_words to mot_cua_app;
  end if;
end $$;
