import type { Instant } from '@mot-cua/calendar';
import type { Effect } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A result that is made ready to be signed, by the entry that approved it. */
interface Prepared {
  dossierId: string;
  seq: number;
  /** SHA-256 of what will be signed, hexadecimal. */
  digest: string;
  /** What goes on once the signature is there, and the entry that promised it. */
  goesOn: { effect: Effect; seq: number };
}

// Made ready anew as something else, it wants a release anew.
const prepare = `insert into awaited_signature as w (dossier_id, seq, digest, effect, effect_seq, since)
  values ($1, $2, $3, $4, $5, now())
  on conflict (dossier_id, seq) do update set digest = excluded.digest, effect = excluded.effect,
    effect_seq = excluded.effect_seq,
    signature = case when w.digest = excluded.digest then w.signature end,
    released_at = case when w.digest = excluded.digest then w.released_at end
  returning signature`;

/** Waits for a signature, or tells the one that was released for just this. */
export async function awaitSignature(db: Database, { dossierId, seq, digest, goesOn }: Prepared) {
  const values = [dossierId, seq, digest, JSON.stringify(goesOn.effect), goesOn.seq];
  const [row] = await select<{ signature: Uint8Array | null }>(db, 'await-signature', prepare, values);
  return row?.signature ?? null;
}

/** A result that waits for somebody to release their signature. */
export interface AwaitedSignature {
  dossierId: string;
  seq: number;
  digest: string;
  since: Instant;
  certificateId: string;
  provisionalNumber: string;
  code: string | null;
  ownerName: string;
  procedureCode: string;
  procedureVersion: string;
}

/** More are not shown at once: who has more releases these first. */
export const mostAwaited = 200;

// An approval that was given anew, or that was handed back, is signed no more.
const awaitedFrom = `select w.dossier_id as "dossierId", w.seq, w.digest, w.since, a.certificate_id as "certificateId",
    d.provisional_number as "provisionalNumber", d.code, p.full_name as "ownerName",
    d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion"
  from awaited_signature w
  join signed_approval a on a.dossier_id = w.dossier_id and a.seq = w.seq
  join personal_certificate c on c.id = a.certificate_id
  join dossier d on d.id = w.dossier_id
  join person p on p.id = d.owner_id
  where w.signature is null and a.sha256 is null and c.staff_id = $1
    and not exists (select from dossier_event j where j.dossier_id = w.dossier_id and j.seq = w.seq and j.type = 'approve'
      and (d.facts->>'approverId' is null
        or exists (select from dossier_event k where k.dossier_id = j.dossier_id and k.seq > j.seq and k.type = 'approve')))
  order by w.since, w.dossier_id, w.seq limit ${mostAwaited}`;

/** What waits for somebody's signature, the longest first. */
export async function signaturesAwaitedFrom(db: Database, staffId: string): Promise<AwaitedSignature[]> {
  const rows = await select<Omit<AwaitedSignature, 'since'> & { since: Date }>(db, 'awaited-from', awaitedFrom, [
    staffId,
  ]);
  return rows.map((row) => ({ ...row, since: instant(row.since) }));
}

const keep = `with kept as (
    update awaited_signature w set signature = x.signature, released_at = now()
    from unnest($1::uuid[], $2::int[], $3::text[], $4::bytea[]) as x(dossier_id, seq, digest, signature)
    where w.dossier_id = x.dossier_id and w.seq = x.seq and w.digest = x.digest and w.signature is null
    returning w.dossier_id, w.effect_seq, w.effect)
  select dossier_id as "dossierId", effect_seq as seq, effect from kept`;

const goOn = `select promise_again(x.dossier_id, x.seq, x.effect)
  from json_to_recordset($1) as x(dossier_id uuid, seq int, effect jsonb)`;

/** Keeps signatures that were released, and lets go on what waited for them; tells how many were still wanted. */
export const keepSignatures = (
  db: Database,
  signed: readonly { dossierId: string; seq: number; digest: string; signature: Uint8Array }[],
): Promise<number> =>
  inTransaction(db, async (client) => {
    const { rows } = await client.query<{ dossierId: string; seq: number; effect: unknown }>(keep, [
      signed.map(({ dossierId }) => dossierId),
      signed.map(({ seq }) => seq),
      signed.map(({ digest }) => digest),
      signed.map(({ signature }) => Buffer.from(signature)),
    ]);
    const promises = rows.map(({ dossierId, seq, effect }) => ({ dossier_id: dossierId, seq, effect }));
    await client.query(goOn, [JSON.stringify(promises)]);
    return rows.length;
  });

const again = `select promise_again(w.dossier_id, w.effect_seq, w.effect) from awaited_signature w
  join signed_approval a on a.dossier_id = w.dossier_id and a.seq = w.seq
  join personal_certificate c on c.id = a.certificate_id
  where w.signature is null and a.sha256 is null and c.staff_id = $1 and c.agency_id = $2`;

/** Makes ready anew what waits for somebody's signature: they have another certificate now. */
export async function prepareAnew(db: Database, { staffId, agencyId }: { staffId: string; agencyId: string }) {
  await select(db, 'prepare-anew', again, [staffId, agencyId]);
}

const unsigned = `select from signed_approval where dossier_id = $1 and sha256 is null
  and seq = (select max(seq) from signed_approval where dossier_id = $1)`;

/** Whether what was last approved of a dossier still waits to be signed. */
export const isUnsigned = async (db: Database, dossierId: string): Promise<boolean> =>
  (await select(db, 'is-unsigned', unsigned, [dossierId])).length > 0;
