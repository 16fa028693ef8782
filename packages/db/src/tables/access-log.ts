import type { Instant } from '@mot-cua/calendar';
import type { Command, Role } from '@mot-cua/workflow';
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
  /** The dossier as a whole, a paper in it, all data of a person, or what they asked to have erased. */
  what: 'dossier' | 'paper' | 'export' | 'erasure';
}

/** An access to one of a person's dossiers, or an act on it by whoever acts for them; without a dossier to all their data. */
export interface AccessToMine extends Omit<Access, 'what'> {
  what: Access['what'] | 'act';
  /** What was done, of an act. */
  command: Command | null;
  dossierId: string | null;
  reference: string | null;
}

type Row = Omit<Access, 'at'> & { at: Date };
type RowOfMine = Omit<AccessToMine, 'at'> & { at: Date };

const insert =
  'insert into access_log (dossier_id, actor_id, actor_role, agency_id, what, at) values ($1, $2, $3, $4, $5, now())';

const columns = `l.actor_id as "actorId", coalesce(s.full_name, p.full_name) as "actorName",
  l.actor_role as "actorRole", a.name_vi as "agencyName", l.at, l.what`;

const people = `left join staff s on s.id = l.actor_id
  left join person p on p.id = l.actor_id
  left join agency a on a.id = l.agency_id`;

const list = `select ${columns} from access_log l ${people}
  where l.dossier_id = $1 order by l.at desc, l.id desc limit 200`;

const looked = 'l.dossier_id, l.actor_id, l.actor_role, l.agency_id, l.at, l.what, null as command, l.id as place';

const toMine = `select ${columns}, l.command, d.id as "dossierId", coalesce(d.code, d.provisional_number) as reference
  from (
    select ${looked} from dossier d join access_log l on l.dossier_id = d.id where d.owner_id = $1
    union all select ${looked} from access_log l where person_id = $1
    union all select e.dossier_id, e.actor_id, e.actor_role, e.agency_id, e.at, 'act', e.type, e.seq
      from dossier d join dossier_event e on e.dossier_id = d.id
      where d.owner_id = $1 and e.actor_role = 'applicant' and e.actor_id <> $1
  ) l left join dossier d on d.id = l.dossier_id ${people} order by l.at desc, l.place desc limit 200`;

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
  return (await select<RowOfMine>(db, 'accesses-to-mine', toMine, [personId])).map((row) => ({
    ...row,
    at: instant(row.at),
  }));
}
