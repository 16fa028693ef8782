import type { Instant } from '@mot-cua/calendar';
import type { Locale, Told } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A result that lies at a desk and that nobody has fetched. */
export interface UnclaimedResult {
  dossierId: string;
  reference: string;
  procedureCode: string;
  procedureVersion: string;
  owner: string;
  since: Instant;
  /** How often the applicant was reminded. */
  reminded: number;
}

// Since when it lies there: it was prepared for the desk, or came back from the post.
const waiting = `task t join dossier d on d.id = t.dossier_id cross join lateral (
    select e.at, e.seq from dossier_event e where e.dossier_id = d.id and e.type in ('resultPrepared', 'reportReturned')
    order by e.seq desc limit 1) ready`;
const atDesk = `t.role = 'resultClerk' and t.step = 'delivery.readyAtDesk'`;

/** SQL that tells whether a result lies at a desk of these agencies since before a moment, and is not about the person who asks. */
const unfetched = ({ agencies, before, person }: { agencies: string; before: string; person: string }) =>
  `t.agency_id = any(${agencies}) and ${atDesk} and ready.at < ${before}
    and (${person} is null or (d.owner_id <> ${person} and d.submitter_id <> ${person}))`;

/** SQL that counts these results, over these expressions. */
export const countUnclaimedSql = (places: Parameters<typeof unfetched>[0]): string =>
  `select count(*)::int from ${waiting} where ${unfetched(places)}`;

const reminders: readonly Told[] = ['resultUnclaimed', 'resultUnclaimedStill'];

const listText = `select d.id as "dossierId", coalesce(d.code, d.provisional_number) as reference,
    d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion", coalesce(p.full_name, '') as owner,
    ready.at as since, (select count(*)::int from notice n where n.dossier_id = d.id and n.seq = ready.seq
      and n.person_id = d.submitter_id and n.kind = any($5)) as reminded
  from ${waiting} left join person p on p.id = d.owner_id
  where ${unfetched({ agencies: '$1', before: '$2::timestamptz', person: '$3::text' })}
  order by ready.at, d.id limit $4`;

/** Results at the desks of these agencies since before a moment, the longest first, without what is about `personId`. */
export async function unclaimedAt(
  db: Database,
  {
    agencyIds,
    before,
    personId,
    most,
  }: { agencyIds: readonly string[]; before: Instant; personId: string | null; most: number },
): Promise<UnclaimedResult[]> {
  if (agencyIds.length === 0) return [];
  type Row = Omit<UnclaimedResult, 'since'> & { since: Date };
  const rows = await select<Row>(db, 'unclaimed-at', listText, [agencyIds, before, personId, most, reminders]);
  return rows.map(({ since, ...row }) => ({ ...row, since: instant(since) }));
}

/** Whom to remind, of what, and in which language. */
export interface UnremindedResult {
  dossierId: string;
  /** The entry since which it lies there. */
  seq: number;
  personId: string;
  email: string | null;
  language: Locale;
  reference: string;
  procedureCode: string;
  procedureVersion: string;
  agencyVi: string;
  agencyEn: string;
}

const unremindedText = `select d.id as "dossierId", ready.seq, d.submitter_id as "personId", p.email, p.language,
    coalesce(d.code, d.provisional_number) as reference, d.procedure_code as "procedureCode",
    d.procedure_version as "procedureVersion", a.name_vi as "agencyVi", a.name_en as "agencyEn"
  from ${waiting} join person p on p.id = d.submitter_id join agency a on a.id = t.agency_id
  where ${atDesk} and ready.at < $1::timestamptz and not exists (
    select from notice n where n.dossier_id = d.id and n.seq = ready.seq and n.kind = any($2) and n.person_id = d.submitter_id
      and (n.mailed_at is not null or p.email is null))
  order by ready.at, d.id limit $3`;

/** Results at a desk since before a moment whose applicants have had none of these reminders, the longest first. */
export const unremindedResults = (
  db: Database,
  { before, kinds, most }: { before: Instant; kinds: readonly Told[]; most: number },
): Promise<UnremindedResult[]> =>
  select<UnremindedResult>(db, 'unreminded-results', unremindedText, [before, kinds, most]);
