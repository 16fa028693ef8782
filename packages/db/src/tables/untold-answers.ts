import type { Locale } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** What an agency wrote, and the citizen was not told of yet. */
export interface UntoldAnswer {
  readonly dossierId: string;
  readonly seq: number;
  readonly personId: string;
  readonly email: string | null;
  readonly language: Locale;
  readonly reference: string;
  readonly procedureCode: string;
  readonly procedureVersion: string;
  readonly agencyVi: string;
  readonly agencyEn: string;
}

const text = `select m.dossier_id as "dossierId", m.seq, d.owner_id as "personId", p.email, p.language,
    coalesce(d.code, d.provisional_number) as reference, d.procedure_code as "procedureCode",
    d.procedure_version as "procedureVersion", a.name_vi as "agencyVi", a.name_en as "agencyEn"
  from dossier_message m join dossier d on d.id = m.dossier_id join person p on p.id = d.owner_id
  join agency a on a.id = m.agency_id
  where m.told_at is null and m.from_staff order by m.at limit $1`;

/** Answers that somebody still waits to hear of, oldest first. */
export const untoldAnswers = (db: Database, most: number): Promise<UntoldAnswer[]> =>
  select<UntoldAnswer>(db, 'untold-answers', text, [most]);

export async function markTold(
  { pool }: Database,
  { dossierId, seq }: Pick<UntoldAnswer, 'dossierId' | 'seq'>,
): Promise<void> {
  await pool.query('update dossier_message set told_at = now() where dossier_id = $1 and seq = $2', [dossierId, seq]);
}
