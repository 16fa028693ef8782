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

/** SQL that tells whether a line waits for an answer of these agencies, and is not about the person who asks. */
const waits = ({
  agencies,
  person,
}: {
  agencies: string;
  person: string;
}) => `m.answered_at is null and not m.from_staff
    and (d.competent_agency_id = any(${agencies}) or d.receiving_agency_id = any(${agencies}))
    and (${person} is null or (d.owner_id <> ${person} and d.submitter_id <> ${person}))`;

/** SQL that counts the dossiers in which citizens wait, over these expressions. */
export const countUnansweredSql = (places: Parameters<typeof waits>[0]): string =>
  `select count(distinct d.id)::int from dossier_message m join dossier d on d.id = m.dossier_id where ${waits(places)}`;

const text = `select d.id as "dossierId", coalesce(d.code, d.provisional_number) as reference,
    d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion", coalesce(p.full_name, '') as owner,
    min(m.at) as since, count(*)::int as open
  from dossier_message m join dossier d on d.id = m.dossier_id left join person p on p.id = d.owner_id
  where ${waits({ agencies: '$1::text[]', person: '$2::text' })}
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
