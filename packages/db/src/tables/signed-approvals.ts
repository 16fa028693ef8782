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
  /** Whose certificate signed it, under which name its key is kept, and since when it signs no more. */
  certificate: { staffId: string; agencyId: string; credential: string; serial: string; endedAt: Instant | null };
  signedAt: Instant;
  /** Null until the file is there. */
  sha256: string | null;
}

interface Row extends Omit<SignedApproval, 'certificate' | 'signedAt'> {
  staffId: string;
  agencyId: string;
  credential: string;
  serial: string;
  endedAt: Date | null;
  signedAt: Date;
}

const found = `select a.dossier_id as "dossierId", a.seq, a.verify_token as "verifyToken", a.signed_at as "signedAt",
    a.sha256, c.staff_id as "staffId", c.agency_id as "agencyId", c.credential, c.serial, c.ended_at as "endedAt"
  from signed_approval a join personal_certificate c on c.id = a.certificate_id`;

function read({ staffId, agencyId, credential, serial, endedAt, signedAt, ...row }: Row): SignedApproval {
  const certificate = { staffId, agencyId, credential, serial, endedAt: endedAt && instant(endedAt) };
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

const finish = `update signed_approval set sha256 = $3 where dossier_id = $1 and seq = $2 and sha256 is null`;

/** The signed file is there; the first one counts. */
export async function finishApproval(
  db: Database,
  { dossierId, seq, sha256 }: { dossierId: string; seq: number; sha256: string },
): Promise<void> {
  await select(db, 'finish-approval', finish, [dossierId, seq, sha256]);
}
