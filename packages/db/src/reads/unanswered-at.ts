import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A dossier in which a citizen waits for an answer. */
export interface UnansweredDossier {
  readonly dossierId: string;
  readonly reference: string;
  readonly procedureCode: string;
  readonly procedureVersion: string;
  readonly owner: string;
  readonly since: Instant;
  /** How many lines wait. */
  readonly open: number;
}

const text = `select d.id as "dossierId", coalesce(d.code, d.provisional_number) as reference,
    d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion", coalesce(p.full_name, '') as owner,
    min(m.at) as since, count(*)::int as open
  from dossier_message m join dossier d on d.id = m.dossier_id left join person p on p.id = d.owner_id
  where m.answered_at is null and not m.from_staff
    and (d.competent_agency_id = any($1) or d.receiving_agency_id = any($1))
    and ($2::text is null or (d.owner_id <> $2 and d.submitter_id <> $2))
  group by d.id, p.full_name order by min(m.at), d.id limit $3`;

/** Where citizens wait for an answer of these agencies, the longest first, without what is about `personId`. */
export async function unansweredAt(
  db: Database,
  { agencyIds, personId, most }: { agencyIds: readonly string[]; personId: string | null; most: number },
): Promise<UnansweredDossier[]> {
  if (agencyIds.length === 0) return [];
  const rows = await select<Omit<UnansweredDossier, 'since'> & { since: Date }>(db, 'unanswered-at', text, [
    agencyIds,
    personId,
    most,
  ]);
  return rows.map(({ since, ...row }) => ({ ...row, since: instant(since) }));
}
