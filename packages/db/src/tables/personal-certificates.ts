import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** With what somebody signs for an agency; what was signed before its end stays signed. */
export interface PersonalCertificate {
  id: string;
  staffId: string;
  agencyId: string;
  /** Under which name the key is kept. */
  credential: string;
  serial: string;
  validFrom: Instant;
  validTo: Instant;
  endedAt: Instant | null;
  endReason: string | null;
  /** Of a key that a signing service keeps; null: it is kept here. */
  remote: RemoteKey | null;
}

/** The certificate and its issuer's (PEM), and what the service asks before the key signs. */
export interface RemoteKey {
  chain: string;
  asks: { pin: boolean; code: 'none' | 'offline' | 'online'; most: number };
}

type Row = Omit<PersonalCertificate, 'validFrom' | 'validTo' | 'endedAt'> & {
  validFrom: Date;
  validTo: Date;
  endedAt: Date | null;
};

const columns = `id, staff_id as "staffId", agency_id as "agencyId", credential, serial,
  valid_from as "validFrom", valid_to as "validTo", ended_at as "endedAt", end_reason as "endReason",
  case when chain is not null then json_build_object('chain', chain, 'asks', asks) end as remote`;

const read = ({ validFrom, validTo, endedAt, ...row }: Row): PersonalCertificate => ({
  ...{ ...row, validFrom: instant(validFrom), validTo: instant(validTo) },
  endedAt: endedAt && instant(endedAt),
});

const at = `select ${columns} from personal_certificate where agency_id = $1 and staff_id = any($2)
  order by made_at, id limit 2000`;

/** All certificates that these people ever had for an agency, oldest first. */
export async function certificatesAt(
  db: Database,
  { agencyId, staffIds }: { agencyId: string; staffIds: readonly string[] },
): Promise<PersonalCertificate[]> {
  return (await select<Row>(db, 'certificates-at', at, [agencyId, staffIds])).map(read);
}

const add = `insert into personal_certificate
    (staff_id, agency_id, credential, serial, valid_from, valid_to, made_by, chain, asks)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`;

/** Keeps a new certificate, unless there is one in force already: of two who make it at once, one wins. */
export async function addCertificate(
  db: Database,
  made: Omit<PersonalCertificate, 'id' | 'endedAt' | 'endReason'> & { madeBy: string | null },
): Promise<void> {
  const { staffId, agencyId, credential, serial, validFrom, validTo, madeBy, remote } = made;
  const own = [staffId, agencyId, credential, serial, validFrom, validTo, madeBy];
  await select(db, 'add-certificate', add, [
    ...own,
    remote?.chain ?? null,
    remote ? JSON.stringify(remote.asks) : null,
  ]);
}

const end = `update personal_certificate set ended_at = greatest(now(), $2), ended_by = $3, end_reason = $4
  where id = $1 and ended_at is null returning id`;

/** Ends a certificate from a moment on, at the earliest from now. False: it has ended, or there is none. */
export const endCertificate = async (
  db: Database,
  { id, from, reason }: { id: string; from: Instant; reason: string },
  byId: string,
): Promise<boolean> => (await select(db, 'end-certificate', end, [id, from, byId, reason])).length > 0;

/** A certificate as a page shows it: whose it is, for which agency, and how many results it signed. */
export interface CertificateInUse extends PersonalCertificate {
  fullName: string;
  agencyVi: string;
  agencyEn: string;
  endedBy: string | null;
  uses: number;
}

const inUse = (
  which: string,
) => `select c.*, s.full_name as "fullName", a.name_vi as "agencyVi", a.name_en as "agencyEn",
    e.full_name as "endedBy", (select count(*)::int from signed_approval u
      where u.certificate_id = c.id and u.sha256 is not null) as uses
  from (select ${columns}, ended_by, made_at from personal_certificate where ${which}) c
  join staff s on s.id = c."staffId" join agency a on a.id = c."agencyId" left join staff e on e.id = c.ended_by`;

const own = `${inUse('staff_id = $1')} order by c."endedAt" is not null, c.made_at desc, c.id limit 100`;

type RowInUse = Row & Omit<CertificateInUse, keyof PersonalCertificate>;

/** Everything that somebody signs or signed with, what is in force first. */
export const certificatesOf = async (db: Database, staffId: string): Promise<CertificateInUse[]> =>
  (await select<RowInUse>(db, 'certificates-of', own, [staffId])).map((row) => ({ ...row, ...read(row) }));

/** As many are on a page. */
export const certificatesPerPage = 100;

const under = `${inUse('agency_id = any($1)')}
  order by c."endedAt" is not null, c."validTo", c.id limit ${certificatesPerPage} offset $2`;
const countUnder = 'select count(*)::int as count from personal_certificate where agency_id = any($1)';

/** What people of these agencies sign or signed with: what is in force and ends first, first. */
export async function certificatesUnder(
  db: Database,
  { agencyIds, page }: { agencyIds: readonly string[]; page: number },
): Promise<{ rows: CertificateInUse[]; count: number }> {
  const [rows, counted] = await Promise.all([
    select<RowInUse>(db, 'certificates-under', under, [agencyIds, (page - 1) * certificatesPerPage]),
    select<{ count: number }>(db, 'count-certificates', countUnder, [agencyIds]),
  ]);
  return { rows: rows.map((row) => ({ ...row, ...read(row) })), count: counted[0]?.count ?? 0 };
}

const one = inUse('id = $1');

export async function findCertificate(db: Database, id: string): Promise<CertificateInUse | null> {
  if (!isUuid(id)) return null;
  const [row] = await select<RowInUse>(db, 'find-certificate', one, [id]);
  return row ? { ...row, ...read(row) } : null;
}
