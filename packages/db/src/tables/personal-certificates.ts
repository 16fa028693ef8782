import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

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
}

type Row = Omit<PersonalCertificate, 'validFrom' | 'validTo' | 'endedAt'> & {
  validFrom: Date;
  validTo: Date;
  endedAt: Date | null;
};

const columns = `id, staff_id as "staffId", agency_id as "agencyId", credential, serial,
  valid_from as "validFrom", valid_to as "validTo", ended_at as "endedAt"`;

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

const add = `insert into personal_certificate (staff_id, agency_id, credential, serial, valid_from, valid_to, made_by)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`;

/** Keeps a new certificate, unless there is one in force already: of two who make it at once, one wins. */
export async function addCertificate(
  db: Database,
  made: Omit<PersonalCertificate, 'id' | 'endedAt'> & { madeBy: string | null },
): Promise<void> {
  const { staffId, agencyId, credential, serial, validFrom, validTo, madeBy } = made;
  await select(db, 'add-certificate', add, [staffId, agencyId, credential, serial, validFrom, validTo, madeBy]);
}

const end = `update personal_certificate set ended_at = now(), ended_by = $3
  where staff_id = $1 and agency_id = $2 and ended_at is null`;

/** Ends the certificate in force, from now on. */
export async function endCertificate(
  db: Database,
  { staffId, agencyId }: { staffId: string; agencyId: string },
  byId: string,
): Promise<void> {
  await select(db, 'end-certificate', end, [staffId, agencyId, byId]);
}
