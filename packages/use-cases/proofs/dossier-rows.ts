import type { DossierState, Facts, JournalEntry } from '@mot-cua/workflow';
import type { Query } from './query.ts';

export interface DossierRow {
  id: string;
  procedureCode: string;
  procedureVersion: string;
  ownerId: string;
  submitterId: string;
  receivingAgencyId: string;
  competentAgencyId: string;
  version: number;
  state: DossierState;
  facts: Facts;
  code: string | null;
  nationalStatus: string | null;
  handling: string;
  payment: string;
  delivery: string;
}

export interface EventRow {
  dossierId: string;
  seq: number;
  type: JournalEntry['type'];
  data: JournalEntry['data'];
  at: Date;
  actorId: string;
  actorRole: JournalEntry['actorRole'];
  agencyId: string | null;
  calendarVersion: string;
  procedureVersion: string;
  intentId: string;
  issued: JournalEntry['issued'];
  /** As stored, to the byte. */
  dataText: string;
  issuedText: string;
  prevHash: Buffer;
  hash: Buffer;
}

/** A dossier with all that the product derived from its journal. */
export interface StoredWhole {
  row: DossierRow;
  events: EventRow[];
  /** `agency role step assignee-or-group` and `kind moment`, sorted. */
  tasks: string[];
  deadlines: string[];
}

const dossiers = `select id, procedure_code as "procedureCode", procedure_version as "procedureVersion",
  owner_id as "ownerId", submitter_id as "submitterId", receiving_agency_id as "receivingAgencyId",
  competent_agency_id as "competentAgencyId", version, state, facts, code, national_status as "nationalStatus",
  handling, payment, delivery
  from dossier where id > $1 and ($2::uuid is null or id = $2) order by id limit 500`;

const events = `select dossier_id as "dossierId", seq, type, data, at, actor_id as "actorId", actor_role as "actorRole",
  agency_id as "agencyId", calendar_version as "calendarVersion", procedure_version as "procedureVersion",
  intent_id as "intentId", issued, data::text as "dataText", issued::text as "issuedText", prev_hash as "prevHash", hash
  from dossier_event where dossier_id = any($1::uuid[]) order by dossier_id, seq`;

const tasks = `select dossier_id as "dossierId", concat_ws(' ', agency_id, role, step, coalesce(assignee_id, group_id::text, '-'), after) as line
  from task where dossier_id = any($1::uuid[])`;

const deadlines = `select dossier_id as "dossierId",
  kind || ' ' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as line
  from deadline where dossier_id = any($1::uuid[])`;

interface Line {
  dossierId: string;
  line: string;
}

const linesOf = (rows: readonly Line[] | undefined): string[] => (rows ?? []).map(({ line }) => line).sort();

/** Every dossier (or only one), in portions, with its journal, tasks and deadlines. */
export async function* storedDossiers(query: Query, only: string | null = null): AsyncGenerator<StoredWhole> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await query<DossierRow>(dossiers, [after, only]);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    const ids = [rows.map(({ id }) => id)];
    const byDossier = <Row extends { dossierId: string }>(found: Row[]) =>
      Map.groupBy(found, ({ dossierId }) => dossierId);
    const journals = byDossier(await query<EventRow>(events, ids));
    const work = byDossier(await query<Line>(tasks, ids));
    const watched = byDossier(await query<Line>(deadlines, ids));
    for (const row of rows)
      yield {
        row,
        events: journals.get(row.id) ?? [],
        tasks: linesOf(work.get(row.id)),
        deadlines: linesOf(watched.get(row.id)),
      };
  }
}
