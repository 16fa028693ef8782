import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Command, Role } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** What a search holds on to; each has an index that gives its entries newest first. */
export type AuditAnchor = { dossierId: string } | { actorIds: readonly string[] } | { agencyId: string };

interface Told {
  /** One of its kind. */
  key: string;
  at: Instant;
  actorId: string;
  actorName: string | null;
  actorRole: Role;
  agencyNameVi: string;
  agencyNameEn: string;
  /** Null for a search that was not about one dossier. */
  code: string | null;
}

/** A member of staff did something on a dossier, opened it or a paper of it, answered what somebody asked to have erased, searched these entries, or read a register. */
export type AuditEntry = Told &
  (
    | { kind: 'did'; what: Command }
    | { kind: 'opened'; what: 'dossier' | 'paper' | 'erasure' }
    | { kind: 'searched'; what: 'audit' | 'register' }
  );

const sources = {
  did: `select 'did' as kind, at, 'd' || dossier_id || lpad(seq::text, 6, '0') as key, dossier_id, actor_id, actor_role,
    agency_id, type as what from dossier_event`,
  opened: `select 'opened' as kind, at, 'o' || lpad(id::text, 20, '0') as key, dossier_id, actor_id, actor_role, agency_id, what
    from access_log`,
  searched: `select 'searched' as kind, at, 's' || lpad(id::text, 20, '0') as key, dossier_id, actor_id, actor_role, agency_id,
    case when asked ? 'book' then 'register' else 'audit' end as what from audit_search`,
} as const;

const anchored = {
  dossierId: 'dossier_id = $1::uuid',
  actorIds: 'actor_id = any($1::text[])',
  agencyId: 'agency_id = $1',
} as const;

// Each part stops at the length of a page: none is read further than its index leads.
const part = (source: string, anchor: string) => `(select * from (${source}
    where ${anchor} and agency_id = any($2) and at >= $3::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and at < $4::timestamp at time zone 'Asia/Ho_Chi_Minh' and at <= $5::timestamptz) one
  where one.at < $5::timestamptz or one.key < $6 order by one.at desc, one.key desc limit $7)`;

const textOf = (anchor: keyof typeof anchored) => `with found as (
    ${Object.values(sources)
      .map((source) => part(source, anchored[anchor]))
      .join(' union all ')}
    order by at desc, key desc limit $7
  )
  select f.kind, f.key, f.at, f.actor_id as "actorId", s.full_name as "actorName", f.actor_role as "actorRole",
    a.name_vi as "agencyNameVi", a.name_en as "agencyNameEn", coalesce(d.code, d.provisional_number) as code, f.what
  from found f join agency a on a.id = f.agency_id
  left join staff s on s.id = f.actor_id
  left join dossier d on d.id = f.dossier_id
  order by f.at desc, f.key desc`;

const newest = ['infinity', ''] as const;
const cursorForm = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([dos][\da-f-]{1,60})$/;

/** A cursor that was tampered with begins the list anew. */
function positionOf(after: string | undefined): readonly [string, string] {
  const [, at, key] = cursorForm.exec(after ?? '') ?? [];
  return at && key && !Number.isNaN(Date.parse(at)) ? [at, key] : newest;
}

type Row = Omit<AuditEntry, 'at'> & { at: Date };

/** What staff of these agencies did and opened from a day up to another, newest first; `next` is the cursor of the next page. */
export async function auditTrail(
  db: Database,
  {
    anchor,
    agencyIds,
    from,
    next,
    after,
    limit,
  }: {
    anchor: AuditAnchor;
    agencyIds: readonly string[];
    from: PlainDate;
    next: PlainDate;
    after?: string;
    limit: number;
  },
): Promise<{ rows: AuditEntry[]; next: string | null }> {
  const [name, value] = Object.entries(anchor)[0] as [keyof typeof anchored, unknown];
  const values = [value, agencyIds, from, next, ...positionOf(after), limit + 1];
  const found = await select<Row>(db, `audit-trail ${name}`, textOf(name), values);
  const rows = found.slice(0, limit).map((row) => ({ ...row, at: instant(row.at) }) as AuditEntry);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.at}_${last.key}` : null };
}
