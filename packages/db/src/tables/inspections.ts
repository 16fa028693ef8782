import type { Instant } from '@mot-cua/calendar';
import type { DossierState, InspectionOutcome } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** An inspection that is planned or was recorded, with what the inspector needs to find the way. */
export interface PlannedInspection {
  dossierId: string;
  at: Instant;
  outcome: InspectionOutcome | null;
  reference: string;
  ownerName: string | null;
  procedureCode: string;
  procedureVersion: string;
  /** Of the dossier, now. */
  state: DossierState;
  answers: Readonly<Record<string, string | number>>;
  inspectorId: string | null;
  inspectorName: string | null;
}

interface Asked {
  agencyId: string;
  from: Instant;
  /** Not itself. */
  to: Instant;
  /** As a citizen: nobody plans their own. */
  personId: string | null;
}

const text = `select i.dossier_id as "dossierId", i.at, i.outcome, coalesce(d.code, d.provisional_number) as reference,
    p.full_name as "ownerName", d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion", d.state,
    coalesce((select a.answers from dossier_answers a where a.dossier_id = d.id order by a.revision desc limit 1), '{}') as answers,
    i.inspector_id as "inspectorId", s.full_name as "inspectorName"
  from inspection i join dossier d on d.id = i.dossier_id left join person p on p.id = d.owner_id
    left join staff s on s.id = i.inspector_id
  where i.agency_id = $1 and i.at >= $2 and i.at < $3
    and d.owner_id is distinct from $4 and d.submitter_id is distinct from $4
  order by i.at, i.dossier_id limit 300`;

/** The inspections of an agency from one moment to another, in order. */
export async function inspectionsAt(
  db: Database,
  { agencyId, from, to, personId }: Asked,
): Promise<PlannedInspection[]> {
  type Row = Omit<PlannedInspection, 'at'> & { at: Date };
  const rows = await select<Row>(db, 'inspections-at', text, [agencyId, from, to, personId]);
  return rows.map((row) => ({ ...row, at: instant(row.at) }));
}

const lock = 'select pg_advisory_xact_lock(hashtextextended($1, 1))';
const elsewhere = `select i.at from inspection i where i.inspector_id = $1 and i.outcome is null
  and not (i.dossier_id = $2 and i.at = $3) and i.at > $3::timestamptz - $4::interval and i.at < $3::timestamptz + $4::interval
  order by i.at limit 1`;
const send = `update inspection set inspector_id = $3, chosen_by = $4
  where dossier_id = $1 and at = $2 and agency_id = $5 and outcome is null returning at`;

interface Sent {
  dossierId: string;
  at: Instant;
  agencyId: string;
  inspectorId: string;
  by: string;
}

/** So long nobody is sent elsewhere. */
const apart = '90 minutes';

/**
 * Says who goes. `busy`: they are sent elsewhere at that hour; one after the other for one inspector, so that two who say it at
 * once do not send them to two places. False: no such inspection is planned here.
 */
export function sendInspector(
  db: Database,
  { dossierId, at, agencyId, inspectorId, by }: Sent,
): Promise<{ busy: Instant } | boolean> {
  return inTransaction(db, async (client) => {
    await client.query(lock, [inspectorId]);
    const { rows } = await client.query<{ at: Date }>(elsewhere, [inspectorId, dossierId, at, apart]);
    if (rows[0]) return { busy: instant(rows[0].at) };
    return (await client.query(send, [dossierId, at, inspectorId, by, agencyId])).rows.length > 0;
  });
}
