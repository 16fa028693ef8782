import type { Instant } from '@mot-cua/calendar';
import type { Dossier, DossierState, Facts } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A dossier that some agency receives, decides, is asked about, or has still to pay back. */
export interface OpenDossier {
  dossier: Dossier;
  /** The database's clock at this reading. */
  now: Instant;
  code: string | null;
  provisionalNumber: string;
}

interface Row {
  id: string;
  procedureCode: string;
  procedureVersion: string;
  version: number;
  state: DossierState;
  facts: Facts;
  now: Date;
  code: string | null;
  provisionalNumber: string;
}

const text = `select d.id, d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion", d.version,
    d.state, d.facts, d.code, d.provisional_number as "provisionalNumber", now()
  from dossier d
  where d.id > $2::uuid and (
    (d.closed_at is null and (d.receiving_agency_id = any($1) or d.competent_agency_id = any($1)))
    or exists (select from task t where t.dossier_id = d.id and t.agency_id = any($1)))
  order by d.id limit $3`;

const first = '00000000-0000-0000-0000-000000000000';

/** Open dossiers that these agencies have to do with, in portions: `after` is the last one seen. */
export async function openDossiersAt(
  db: Database,
  { agencyIds, after = first, limit }: { agencyIds: readonly string[]; after?: string; limit: number },
): Promise<OpenDossier[]> {
  const rows = await select<Row>(db, 'open-dossiers-at', text, [agencyIds, after, limit]);
  return rows.map(({ id, procedureCode, procedureVersion, version, state, facts, now, ...row }) => ({
    dossier: { id, procedureCode, procedureVersion, version, state, facts },
    now: instant(now),
    ...row,
  }));
}
