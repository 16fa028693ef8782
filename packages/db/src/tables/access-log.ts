import type { Instant } from '@mot-cua/calendar';
import type { Role } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** Who opened a dossier; its owner may see this list. */
export interface Access {
  actorId: string;
  actorName: string | null;
  actorRole: Role;
  agencyName: string | null;
  at: Instant;
  /** The dossier as a whole, a paper in it, or all data of a person. */
  what: 'dossier' | 'paper' | 'export';
}

/** An access to one of a person's dossiers; without a dossier to all their data. */
export interface AccessToMine extends Access {
  dossierId: string | null;
  reference: string | null;
}

type Row = Omit<AccessToMine, 'at'> & { at: Date };

const insert =
  'insert into access_log (dossier_id, actor_id, actor_role, agency_id, what, at) values ($1, $2, $3, $4, $5, now())';

const columns = `l.actor_id as "actorId", coalesce(s.full_name, p.full_name) as "actorName",
  l.actor_role as "actorRole", a.name_vi as "agencyName", l.at, l.what`;

const people = `left join staff s on s.id = l.actor_id
  left join person p on p.id = l.actor_id
  left join agency a on a.id = l.agency_id`;

const list = `select ${columns} from access_log l ${people}
  where l.dossier_id = $1 order by l.at desc, l.id desc limit 200`;

const toMine = `select ${columns}, d.id as "dossierId", coalesce(d.code, d.provisional_number) as reference
  from (
    select l.* from dossier d join access_log l on l.dossier_id = d.id where d.owner_id = $1 or d.submitter_id = $1
    union all select * from access_log where person_id = $1
  ) l left join dossier d on d.id = l.dossier_id ${people} order by l.at desc, l.id desc limit 200`;

const taken = `insert into access_log (person_id, actor_id, actor_role, what) values ($1, $1, 'applicant', 'export')`;

export async function logAccess(
  db: Database,
  {
    dossierId,
    actorId,
    actorRole,
    agencyId,
    what,
  }: { dossierId: string; actorId: string; actorRole: Role; agencyId: string | null; what: 'dossier' | 'paper' },
): Promise<void> {
  await select(db, 'log-access', insert, [dossierId, actorId, actorRole, agencyId, what]);
}

/** Notes that a person took all their data away. */
export async function logExport(db: Database, personId: string): Promise<void> {
  await select(db, 'log-export', taken, [personId]);
}

/** Newest first; 200 at most. */
export async function accessesOf(db: Database, dossierId: string): Promise<Access[]> {
  if (!isUuid(dossierId)) return [];
  return (await select<Row>(db, 'accesses-of', list, [dossierId])).map((row) => ({ ...row, at: instant(row.at) }));
}

/** Who opened this person's dossiers and papers, newest first; 200 at most. */
export async function accessesToMine(db: Database, personId: string): Promise<AccessToMine[]> {
  return (await select<Row>(db, 'accesses-to-mine', toMine, [personId])).map((row) => ({
    ...row,
    at: instant(row.at),
  }));
}
