-- A certificate whose key a signing service keeps: it comes with its issuer's (PEM), and with what the service asks before
-- it signs. Without them the key lies here. Its end has a reason.
alter table "personal_certificate" add column "chain" text, add column "asks" jsonb, add column "end_reason" text;
alter table "personal_certificate" add constraint "personal_certificate_chain_with_asks" check (("chain" is null) = ("asks" is null));

-- A result that waits for its leader to release the signature: the digest (SHA-256, hexadecimal) of what will be signed, and
-- the promise that goes on once the signature is there.
create table "awaited_signature" (
  "dossier_id" uuid not null,
  "seq" integer not null,
  "digest" text not null,
  "effect" jsonb not null,
  "effect_seq" integer not null,
  "since" timestamptz(3) not null default now(),
  "signature" bytea,
  "released_at" timestamptz(3),
  constraint "awaited_signature_pkey" primary key ("dossier_id", "seq"),
  constraint "awaited_signature_digest" check ("digest" ~ '^[0-9a-f]{64}$'),
  constraint "awaited_signature_released" check (("signature" is null) = ("released_at" is null))
);

alter table "awaited_signature" add constraint "awaited_signature_dossier_id_seq_fkey" foreign key ("dossier_id", "seq")
  references "signed_approval"("dossier_id", "seq") on delete restrict on update cascade;

create index "awaited_signature_unreleased" on "awaited_signature"("dossier_id", "seq") where "signature" is null;

-- Says again a promise that waits for a signature; no application writes into the outbox by itself.
create function promise_again(p_dossier_id uuid, p_seq int, p_effect jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from awaited_signature a
      where a.dossier_id = p_dossier_id and a.effect_seq = p_seq and a.effect = p_effect
        and a.effect->>'type' in ('signResult', 'prepareResult', 'notify')) then
    raise exception 'nothing like this waits for a signature';
  end if;
  perform write_outbox(p_dossier_id, p_seq, json_build_array(p_effect::json));
end $$;

revoke execute on function promise_again from public;

do $$
begin
  if exists (select from pg_roles where rolname = 'mot_cua_app') then
    grant update (end_reason) on personal_certificate to mot_cua_app;
    grant select, insert, update (digest, effect, effect_seq, signature, released_at) on awaited_signature to mot_cua_app;
    grant update (certificate_id, signed_at) on signed_approval to mot_cua_app;
    grant execute on function promise_again to mot_cua_app;
  end if;
end $$;
