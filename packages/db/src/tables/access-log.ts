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
}

type Row = Omit<Access, 'at'> & { at: Date };

const insert = 'insert into access_log (dossier_id, actor_id, actor_role, agency_id) values ($1, $2, $3, $4)';

const list = `select l.actor_id as "actorId", coalesce(s.full_name, p.full_name) as "actorName",
  l.actor_role as "actorRole", a.name_vi as "agencyName", l.at
  from access_log l
  left join staff s on s.id = l.actor_id
  left join person p on p.id = l.actor_id
  left join agency a on a.id = l.agency_id
  where l.dossier_id = $1 order by l.at desc, l.id desc limit 200`;

export async function logAccess(
  db: Database,
  {
    dossierId,
    actorId,
    actorRole,
    agencyId,
  }: { dossierId: string; actorId: string; actorRole: Role; agencyId: string | null },
): Promise<void> {
  await select(db, 'log-access', insert, [dossierId, actorId, actorRole, agencyId]);
}

/** Newest first; 200 at most. */
export async function accessesOf(db: Database, dossierId: string): Promise<Access[]> {
  if (!isUuid(dossierId)) return [];
  return (await select<Row>(db, 'accesses-of', list, [dossierId])).map((row) => ({ ...row, at: instant(row.at) }));
}
