import type { Role } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { storableJson } from '../storable.ts';

const text = `insert into audit_search (actor_id, actor_role, agency_id, dossier_id, asked, at)
  values ($1, $2, $3, $4, $5, now())`;

/** Notes that somebody searched what staff did and opened, by what, or read the lines of a `book`. */
export async function logAuditSearch(
  db: Database,
  {
    actorId,
    actorRole,
    agencyId,
    dossierId,
    asked,
  }: {
    actorId: string;
    actorRole: Role;
    agencyId: string;
    dossierId: string | null;
    asked: Readonly<Record<string, string>>;
  },
): Promise<void> {
  await select(db, 'log-audit-search', text, [actorId, actorRole, agencyId, dossierId, storableJson(asked)]);
}
