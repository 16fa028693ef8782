-- Letters that are no notice of a dossier, and short messages: promised with what they tell of, sent by the worker. `key`: what
-- is promised twice is sent once. Once it is sent, nobody needs its words: `details` is emptied.
create table "letter" (
  "id" uuid not null default gen_random_uuid(),
  "key" text not null,
  "channel" text not null,
  "kind" text not null,
  "recipient" text not null,
  "language" text not null,
  "details" jsonb not null default '{}',
  "state" text not null default 'waiting',
  "tries" integer not null default 0,
  "next_try_at" timestamptz(3) not null default now(),
  "trouble" text,
  "provider_ref" text,
  "created_at" timestamptz(3) not null default now(),
  "sent_at" timestamptz(3),
  "reported_at" timestamptz(3),
  constraint "letter_pkey" primary key ("id"),
  constraint "letter_channel" check (channel in ('mail', 'sms')),
  constraint "letter_language" check (language in ('vi', 'en')),
  constraint "letter_state" check (state in ('waiting', 'sent', 'delivered', 'undelivered', 'failed'))
);

create unique index "letter_key_key" on "letter"("key");
create index "letter_waiting_idx" on "letter"("next_try_at") where state = 'waiting';
create index "letter_unreported_idx" on "letter"("next_try_at") where state = 'sent' and channel = 'sms';

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant select, insert, delete,
      update (state, tries, next_try_at, trouble, provider_ref, sent_at, reported_at, details) on letter to mot_cua_app;
  end if;
end $$;
