import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A result in which something is to be set right. */
export interface CorrectionAt {
  readonly dossierId: string;
  readonly reference: string;
  readonly procedureCode: string;
  readonly procedureVersion: string;
  readonly owner: string;
  readonly dueAt: Instant;
  /** Somebody has prepared it: a leader is to approve it. */
  readonly prepared: boolean;
}

/** How many are open, and how many of them wait for whoever asks. */
export interface CorrectionCounts {
  readonly open: number;
  readonly yours: number;
}

/** Whose corrections: at these agencies, without what is about this person. */
interface Places {
  agencies: string;
  person: string;
}

const mine = ({ agencies, person }: Places) => `c.agency_id = any(${agencies}::text[])
    and (${person}::text is null or (d.owner_id <> ${person} and d.submitter_id <> ${person}))`;

const from = 'from open_correction c join dossier d on d.id = c.dossier_id';

/** SQL that counts them; `preparing` and `approving`: the agencies where the viewer does the one or the other. */
export const countCorrectionsSql = ({
  preparing,
  approving,
  viewers,
  ...places
}: Places & { preparing: string; approving: string; viewers: string }): string =>
  `select json_build_object('open', count(*)::int, 'yours', (count(*) filter (where case
      when c.prepared_by = '{}' then c.agency_id = any(${preparing}::text[])
      else c.agency_id = any(${approving}::text[]) and not c.prepared_by && ${viewers}::text[] end))::int)
    ${from} where ${mine(places)}`;

const text = `select d.id as "dossierId", coalesce(d.code, d.provisional_number) as reference,
    d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion", coalesce(p.full_name, '') as owner,
    c.due_at as "dueAt", c.prepared_by <> '{}' as prepared
  ${from} left join person p on p.id = d.owner_id
  where ${mine({ agencies: '$1', person: '$2' })}
    and (c.due_at, d.id) > (coalesce($4::timestamptz, '-infinity'), coalesce($5::uuid, '00000000-0000-0000-0000-000000000000'))
  order by c.due_at, d.id limit $3`;

const cursorForm = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** A cursor that was tampered with begins the list anew. */
function positionOf(after: string | undefined): readonly [string | null, string | null] {
  const [, at, id] = cursorForm.exec(after ?? '') ?? [];
  return at && id && !Number.isNaN(Date.parse(at)) ? [at, id] : [null, null];
}

interface Asked {
  agencyIds: readonly string[];
  personId: string | null;
  /** `next` of the page before. */
  after?: string | undefined;
  limit: number;
}

/** A page of the results that these agencies are to set right, the nearest deadline first, without what is about `personId`. */
export async function correctionsAt(
  db: Database,
  { agencyIds, personId, after, limit }: Asked,
): Promise<{ rows: CorrectionAt[]; next: string | null }> {
  type Row = Omit<CorrectionAt, 'dueAt'> & { dueAt: Date };
  const values = [agencyIds, personId, limit + 1, ...positionOf(after)];
  const found = await select<Row>(db, 'corrections-at', text, values);
  const rows = found.slice(0, limit).map(({ dueAt, ...row }) => ({ ...row, dueAt: instant(dueAt) }));
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.dueAt}_${last.dossierId}` : null };
}
