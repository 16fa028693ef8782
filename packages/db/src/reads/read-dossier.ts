import type { Instant } from '@mot-cua/calendar';
import type { Dossier, DossierState, Facts, NationalStatus } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** A dossier with the names people call it by, read together with the legal time. */
export interface StoredDossier {
  dossier: Dossier;
  /** The database's clock at this reading. */
  now: Instant;
  code: string | null;
  provisionalNumber: string;
  /** Eight digits: what somebody who asks without signing in has to know besides the code. */
  lookupCode: string;
  nationalStatus: NationalStatus | null;
  dueAt: Instant | null;
  closedAt: Instant | null;
}

interface Row {
  procedure_code: string;
  procedure_version: string;
  version: number;
  state: DossierState;
  facts: Facts;
  code: string | null;
  provisional_number: string;
  lookup_code: string;
  national_status: NationalStatus | null;
  due_at: Date | null;
  closed_at: Date | null;
  now: Date;
}

const text = `select procedure_code, procedure_version, version, state, facts, code, provisional_number, lookup_code, national_status,
  due_at, closed_at, now() from dossier where id = $1`;

export async function readDossier(db: Database, id: string): Promise<StoredDossier | null> {
  if (!isUuid(id)) return null;
  const [row] = await select<Row>(db, 'read-dossier', text, [id]);
  if (!row) return null;
  const { procedure_code: procedureCode, procedure_version: procedureVersion, version, state, facts } = row;
  return {
    dossier: { id, procedureCode, procedureVersion, version, state, facts },
    now: instant(row.now),
    code: row.code,
    provisionalNumber: row.provisional_number,
    lookupCode: row.lookup_code,
    nationalStatus: row.national_status,
    dueAt: instantOrNull(row.due_at),
    closedAt: instantOrNull(row.closed_at),
  };
}
