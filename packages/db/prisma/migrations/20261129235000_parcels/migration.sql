-- What the carrier is told of results that go by post: written by a trigger in the transaction of the hand-over itself, announced by
-- the worker. `state`: waiting, taken (it has a tracking number) or refused (it waits for a person). To whom it goes is kept as it was
-- said first, so that the same parcel is never announced in other words; it is erasable once the carrier has it.
create table "parcel" (
  "dossier_id" uuid not null,
  "seq" integer not null,
  "agency_id" text not null,
  "staff_id" text not null,
  "state" text not null default 'waiting',
  "tracking_number" text,
  "recipient" text,
  "address" text,
  "phone" text,
  "tries" integer not null default 0,
  "next_try_at" timestamptz(3) not null,
  "trouble" text,
  "taken_at" timestamptz(3),
  "asked_at" timestamptz(3),
  "seen_to_by" text,
  constraint "parcel_pkey" primary key ("dossier_id", "seq"),
  constraint "parcel_state" check (state in ('waiting', 'taken', 'refused')),
  constraint "parcel_number" check ((state = 'taken') = (tracking_number is not null))
);

create index "parcel_waiting_idx" on "parcel"("next_try_at") where state = 'waiting';
create index "parcel_refused_idx" on "parcel"("agency_id") where state = 'refused';

-- Entries from before parcels were announced later carry their number.
create function write_parcel(e dossier_event) returns void language sql set search_path = public, pg_temp as $$
  insert into parcel (dossier_id, seq, agency_id, staff_id, state, tracking_number, next_try_at, taken_at)
  select e.dossier_id, e.seq, coalesce(e.agency_id, ''), e.actor_id, case when n is null then 'waiting' else 'taken' end, n, e.at,
    case when n is not null then e.at end
  from nullif(e.data->>'trackingNumber', '') as n
$$;

create function promise_parcel() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform write_parcel(new);
  return null;
end $$;

create trigger parcel_promised after insert on dossier_event
  for each row when (new.type = 'handToPost') execute function promise_parcel();

-- The applicant is told once the carrier has it, in the transaction that says so.
create function tell_of_parcel() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into outbox (dossier_id, seq, kind, params) values (new.dossier_id, new.seq, 'notify', '{"notice": "resultSent"}');
  perform pg_notify('outbox', '');
  return null;
end $$;

create trigger parcel_told after update on parcel
  for each row when (new.state = 'taken' and old.state <> 'taken') execute function tell_of_parcel();

do $$
begin
  perform write_parcel(e) from dossier_event e where e.type = 'handToPost';
end $$;

revoke execute on function write_parcel, promise_parcel, tell_of_parcel from public;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, update (state, tracking_number, recipient, address, phone, tries, next_try_at, trouble, taken_at,
        asked_at, seen_to_by)
      on parcel to mot_cua_app;
  end if;
end $$;
