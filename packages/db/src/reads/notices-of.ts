import type { Told } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';
import type { SentNotice } from '../tables/notices.ts';

/** A notice with what its words are about. */
export interface NoticeOfDossier extends SentNotice {
  /** The dossier's code, or its receipt number as long as it has none. */
  reference: string;
  procedureCode: string;
  procedureVersion: string;
}

/** Where a page of notices ended. */
export type NoticePlace = Pick<SentNotice, 'createdAt' | 'id'>;

type Row = Omit<NoticeOfDossier, 'createdAt' | 'readAt' | 'mailedAt' | 'kind'> & {
  kind: string;
  createdAt: Date;
  readAt: Date | null;
  mailedAt: Date | null;
};

const first: NoticePlace = {
  createdAt: 'infinity' as NoticePlace['createdAt'],
  id: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};

const page = `select n.id, n.dossier_id as "dossierId", n.seq, n.person_id as "personId", n.kind,
    n.created_at as "createdAt", n.read_at as "readAt", n.mailed_at as "mailedAt",
    coalesce(d.code, d.provisional_number) as reference,
    d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion", w.words
  from notice n join dossier d on d.id = n.dossier_id left join wording w on w.id = n.wording_id
  where n.person_id = $1 and (n.created_at, n.id) < ($2::timestamptz, $3::uuid)
    and ($5::text[] is null or d.procedure_code = any($5))
  order by n.created_at desc, n.id desc limit $4`;

const unread = `select count(*)::int as count from (
    select from notice n where person_id = $1 and read_at is null and ($2::text[] is null or exists (
      select from dossier d where d.id = n.dossier_id and d.procedure_code = any($2))) limit 100
  ) few`;

/** A person's notices, newest first, from a place on; 50 at most unless told, never more than 200. */
export async function noticesOf(
  db: Database,
  personId: string,
  {
    after = first,
    most = 50,
    procedures = null,
  }: { after?: NoticePlace; most?: number; procedures?: readonly string[] | null } = {},
): Promise<NoticeOfDossier[]> {
  const { createdAt, id } = isUuid(after.id) ? after : first;
  const rows = await select<Row>(db, 'notices-of', page, [personId, createdAt, id, Math.min(most, 200), procedures]);
  return rows.map((row) => ({
    ...row,
    kind: row.kind as Told,
    createdAt: instant(row.createdAt),
    readAt: instantOrNull(row.readAt),
    mailedAt: instantOrNull(row.mailedAt),
  }));
}

/** How many notices a person has not read; 100 stands for a hundred and more. */
export async function unreadNotices(
  db: Database,
  personId: string,
  procedures: readonly string[] | null = null,
): Promise<number> {
  const [row] = await select<{ count: number }>(db, 'unread-notices', unread, [personId, procedures]);
  return row?.count ?? 0;
}
