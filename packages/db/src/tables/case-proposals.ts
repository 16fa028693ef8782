import type { Instant } from '@mot-cua/calendar';
import type { Answers } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid, storable, storableJson } from '../storable.ts';

/** Another case of a service, proposed to the applicant: how the questions that decide it would be answered. */
export interface CaseProposal {
  id: string;
  answers: Answers;
  reason: string;
  proposedAt: Instant;
  proposedBy: string;
  /** The applicant stays with what they applied for. */
  declinedAt: Instant | null;
}

const insert = `insert into case_proposal (dossier_id, version, answers, reason, proposed_by)
  values ($1, $2, $3::jsonb, $4, $5)`;

const read = `select c.id, c.answers, c.reason, c.proposed_at as "proposedAt", s.full_name as "proposedBy",
    c.declined_at as "declinedAt"
  from case_proposal c join dossier d on d.id = c.dossier_id and d.version = c.version join staff s on s.id = c.proposed_by
  where c.dossier_id = $1 order by c.proposed_at desc, c.id desc limit 1`;

const decline = 'update case_proposal set declined_at = now() where id = $1 and declined_at is null returning id';

/** Proposes a case for a dossier as it stands at a version; a later one takes its place. */
export async function proposeCase(
  db: Database,
  proposal: { dossierId: string; version: number; answers: Answers; reason: string; by: string },
): Promise<void> {
  const { dossierId, version, answers, reason, by } = proposal;
  await select(db, 'propose-case', insert, [dossierId, version, storableJson(answers), storable(reason), by]);
}

/** The last proposal for a dossier as it stands; null where there is none, or the dossier has moved on since. */
export async function lastProposal(db: Database, dossierId: string): Promise<CaseProposal | null> {
  if (!isUuid(dossierId)) return null;
  type Row = Omit<CaseProposal, 'proposedAt' | 'declinedAt'> & { proposedAt: Date; declinedAt: Date | null };
  const [row] = await select<Row>(db, 'last-proposal', read, [dossierId]);
  return row ? { ...row, proposedAt: instant(row.proposedAt), declinedAt: instantOrNull(row.declinedAt) } : null;
}

/** False: it had been declined before. */
export const declineProposal = async (db: Database, id: string): Promise<boolean> =>
  (await select(db, 'decline-proposal', decline, [id])).length > 0;
