import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A result as its leader signed it. */
export interface SignedApproval {
  dossierId: string;
  /** The journal entry that approved it. */
  seq: number;
  verifyToken: string;
  /** Whose certificate signed it, under which name its key is kept, and since when it signs no more; `chain`: of a key elsewhere. */
  certificate: Signer;
  signedAt: Instant;
  /** Null until the file is there. */
  sha256: string | null;
}

interface Signer {
  id: string;
  staffId: string;
  agencyId: string;
  credential: string;
  serial: string;
  endedAt: Instant | null;
  chain: string | null;
}

interface Row extends Omit<SignedApproval, 'certificate' | 'signedAt'> {
  signer: Omit<Signer, 'endedAt'>;
  endedAt: Date | null;
  signedAt: Date;
}

const found = `select a.dossier_id as "dossierId", a.seq, a.verify_token as "verifyToken", a.signed_at as "signedAt",
    a.sha256, c.ended_at as "endedAt", json_build_object('id', c.id, 'staffId', c.staff_id, 'agencyId', c.agency_id,
      'credential', c.credential, 'serial', c.serial, 'chain', c.chain) as signer
  from signed_approval a join personal_certificate c on c.id = a.certificate_id`;

function read({ signer, endedAt, signedAt, ...row }: Row): SignedApproval {
  const certificate = { ...signer, endedAt: endedAt && instant(endedAt) };
  return { ...row, signedAt: instant(signedAt), certificate };
}

const bySeq = `${found} where a.dossier_id = $1 and a.seq = $2`;

/** What was signed by an entry of the journal. */
export async function signedApprovalOf(
  db: Database,
  { dossierId, seq }: { dossierId: string; seq: number },
): Promise<SignedApproval | null> {
  const [row] = await select<Row>(db, 'signed-approval-of', bySeq, [dossierId, seq]);
  return row ? read(row) : null;
}

const byToken = `${found} where a.verify_token = $1`;

/** What was signed of an issued result; null for one that the agency alone sealed. */
export async function approvalBehind(db: Database, verifyToken: string): Promise<SignedApproval | null> {
  const [row] = await select<Row>(db, 'approval-behind', byToken, [verifyToken]);
  return row ? read(row) : null;
}

const begin = `insert into signed_approval (dossier_id, seq, verify_token, certificate_id, signed_at)
  values ($1, $2, $3, $4, $5) on conflict do nothing`;

/** Says what will be signed, and with what: once, so that a job that was cut off signs the same again. */
export async function beginApproval(
  db: Database,
  approval: Pick<SignedApproval, 'dossierId' | 'seq' | 'verifyToken' | 'signedAt'> & { certificateId: string },
): Promise<void> {
  const { dossierId, seq, verifyToken, certificateId, signedAt } = approval;
  await select(db, 'begin-approval', begin, [dossierId, seq, verifyToken, certificateId, signedAt]);
}

const beginAnew = `update signed_approval a set certificate_id = $3, signed_at = $4
  where dossier_id = $1 and seq = $2 and sha256 is null and not exists (select from awaited_signature w
    where w.dossier_id = a.dossier_id and w.seq = a.seq and w.signature is not null)`;

/** What was not signed yet will be signed with another certificate, as of another moment. */
export async function beginApprovalAnew(
  db: Database,
  {
    dossierId,
    seq,
    certificateId,
    signedAt,
  }: { dossierId: string; seq: number; certificateId: string; signedAt: Instant },
): Promise<void> {
  await select(db, 'begin-approval-anew', beginAnew, [dossierId, seq, certificateId, signedAt]);
}

const finish = `update signed_approval set sha256 = $3 where dossier_id = $1 and seq = $2 and sha256 is null`;

/** The signed file is there; the first one counts. */
export async function finishApproval(
  db: Database,
  { dossierId, seq, sha256 }: { dossierId: string; seq: number; sha256: string },
): Promise<void> {
  await select(db, 'finish-approval', finish, [dossierId, seq, sha256]);
}
