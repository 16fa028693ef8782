import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Dossier, DossierState, Facts } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** An open dossier with a date on or after some day. */
export interface DatedDossier {
  dossier: Dossier;
  /** The database's clock at this reading. */
  now: Instant;
  code: string | null;
  provisionalNumber: string;
  /** Whether this announcement moved a date of it before. */
  wasMoved: boolean;
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
  wasMoved: boolean;
}

const text = `select d.id, d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion", d.version,
    d.state, d.facts, d.code, d.provisional_number as "provisionalNumber", now(),
    exists (select from dossier_event e
      where e.type = 'recount' and e.data->>'announcement' = $2 and e.dossier_id = d.id) as "wasMoved"
  from dossier d
  where d.closed_at is null and d.id > $3::uuid and ($5::text[] is null or d.competent_agency_id = any($5)
      or d.receiving_agency_id = any($5) or exists (
        select from jsonb_array_elements((d.facts->'consultations')::jsonb) c where c->>'agencyId' = any($5)))
    and (
    d.due_at >= $1 or exists (
      select from deadline l where l.dossier_id = d.id and l.handled_at is null and l.at >= $1))
  order by d.id limit $4`;

const first = '00000000-0000-0000-0000-000000000000';

/** Dossiers that a change of the calendar from a day on may concern, at some agencies or at all, in portions: `after` is the last one seen. */
export async function datedDossiers(
  db: Database,
  {
    from,
    announcement,
    after = first,
    limit,
    agencyIds = null,
  }: { from: PlainDate; announcement: string; after?: string; limit: number; agencyIds?: readonly string[] | null },
): Promise<DatedDossier[]> {
  const values = [`${from}T00:00:00+07:00`, announcement, after, limit, agencyIds];
  const rows = await select<Row>(db, 'dated-dossiers', text, values);
  return rows.map(({ id, procedureCode, procedureVersion, version, state, facts, now, ...row }) => ({
    dossier: { id, procedureCode, procedureVersion, version, state, facts },
    now: instant(now),
    ...row,
  }));
}
