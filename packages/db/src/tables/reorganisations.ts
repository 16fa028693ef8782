import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Passed } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';

/** Agencies that end, and those that go on in their place from a day on; by which document, and who announced it. */
export interface Reorganisation {
  id: string;
  document: string;
  /** The first day of the successors. */
  effective: PlainDate;
  passed: readonly Passed[];
  announcedAt: Instant;
  announcedBy: string;
  announcerName: string | null;
  /** For which agency it was announced. */
  agencyId: string;
  /** Since when no open dossier is left at the agencies that ended. */
  doneAt: Instant | null;
  /** Since when it is taken back: nothing passes by it. */
  withdrawnAt: Instant | null;
  withdrawerName: string | null;
}

interface Row extends Omit<Reorganisation, 'announcedAt' | 'doneAt' | 'withdrawnAt'> {
  announcedAt: Date;
  doneAt: Date | null;
  withdrawnAt: Date | null;
}

const columns = `r.id, r.document, r.effective::text, r.passed, r.announced_at as "announcedAt",
  r.announced_by as "announcedBy", s.full_name as "announcerName", r.agency_id as "agencyId", r.done_at as "doneAt",
  r.withdrawn_at as "withdrawnAt", w.full_name as "withdrawerName"
  from reorganisation r left join staff s on s.id = r.announced_by left join staff w on w.id = r.withdrawn_by`;
const all = `select ${columns} order by r.effective desc, r.announced_at desc limit 200`;
const one = `select ${columns} where r.id = $1`;
const due = `select ${columns} where r.done_at is null and r.withdrawn_at is null
  and r.effective <= (now() at time zone 'Asia/Ho_Chi_Minh')::date order by r.effective, r.announced_at limit 200`;

const readRow = ({ announcedAt, doneAt, withdrawnAt, ...row }: Row): Reorganisation => ({
  ...row,
  announcedAt: instant(announcedAt),
  doneAt: instantOrNull(doneAt),
  withdrawnAt: instantOrNull(withdrawnAt),
});

/** What was announced, the latest day first. */
export const reorganisations = async (db: Database): Promise<Reorganisation[]> =>
  (await select<Row>(db, 'reorganisations', all, [])).map(readRow);

export async function findReorganisation(db: Database, id: string): Promise<Reorganisation | null> {
  const [row] = await select<Row>(db, 'find-reorganisation', one, [id]);
  return row ? readRow(row) : null;
}

/** Those whose day has come, while some dossier may still be left behind; the oldest first. */
export const dueReorganisations = async (db: Database): Promise<Reorganisation[]> =>
  (await select<Row>(db, 'due-reorganisations', due, [])).map(readRow);

// Whoever still offers the communes of yesterday does so for a minute: only a round begun later has seen all.
const done = `update reorganisation set done_at = now() where id = $1
  and greatest(announced_at, effective::timestamp at time zone 'Asia/Ho_Chi_Minh') < $2::timestamptz - interval '2 minutes'`;

/** A round over all dossiers is done; only one that began two minutes after the first moment ends it. */
export async function markHandedOver(db: Database, id: string, begun: Instant): Promise<void> {
  await select(db, 'mark-handed-over', done, [id, begun]);
}
