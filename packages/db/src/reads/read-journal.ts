import type { JournalEntry } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** An entry with what the journal only refers to: names and personal texts, as far as they are not erased. */
export interface ReadEntry {
  entry: JournalEntry;
  procedureVersion: string;
  actorName: string | null;
  agencyName: string | null;
  /** By reference. */
  texts: Readonly<Record<string, string>>;
  /** Names of the staff whom the entry names, and of the agency to which it gives the dossier, by id. */
  named: Readonly<Record<string, string>>;
}

type Stored = Omit<JournalEntry, 'at'> & { at: Date };
type Row = Stored & Omit<ReadEntry, 'entry'>;

const text = `select e.seq, e.type, e.data, e.at, e.actor_id as "actorId", e.actor_role as "actorRole",
  e.agency_id as "agencyId", e.calendar_version as "calendarVersion", e.issued,
  e.procedure_version as "procedureVersion", coalesce(s.full_name, p.full_name) as "actorName",
  a.name_vi as "agencyName", coalesce((
    select json_object_agg(t.ref, t.body) from dossier_text t
    where t.dossier_id = e.dossier_id and strpos(e.data::text, t.ref) > 0), '{}') as texts, coalesce((
    select json_object_agg(m.id, m.name) from (
      select id, full_name as name from staff
      where id in (e.data->>'handlerId', e.data->>'from', e.data->>'to', e.data->>'onBehalfOf')
      union all select id, name_vi from agency where e.type = 'giveOver' and id = e.data->>'to') m), '{}') as named
  from dossier_event e
  left join staff s on s.id = e.actor_id
  left join person p on p.id = e.actor_id
  left join agency a on a.id = e.agency_id
  where e.dossier_id = $1 order by e.seq limit 1000`;

// The door wrote type and data from one JournalEntry: the pair is read back as it went in.
function entryOf({ seq, type, data, at, actorId, actorRole, agencyId, calendarVersion, issued }: Stored): JournalEntry {
  return { seq, type, data, at: instant(at), actorId, actorRole, agencyId, calendarVersion, issued } as JournalEntry;
}

/** The journal of a dossier from its first entry; 1000 at most. */
export async function readJournal(db: Database, dossierId: string): Promise<ReadEntry[]> {
  if (!isUuid(dossierId)) return [];
  const rows = await select<Row>(db, 'read-journal', text, [dossierId]);
  return rows.map((row) => ({
    entry: entryOf(row),
    procedureVersion: row.procedureVersion,
    actorName: row.actorName,
    agencyName: row.agencyName,
    texts: row.texts,
    named: row.named,
  }));
}
