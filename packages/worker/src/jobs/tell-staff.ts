import { addStaffNotices, readDossier } from '@mot-cua/db';
import type { Deps } from '@mot-cua/use-cases';
import type { Job } from './job.ts';

/** Puts before a member of staff that a dossier came into their hands, or left them; once for the journal entry that did it. */
export async function tellStaff(
  { db }: Pick<Deps, 'db'>,
  { dossierId, seq, params: { notice, staffId } }: Job<'tellStaff'>,
): Promise<void> {
  const found = await readDossier(db, dossierId);
  const dueAt = found?.dossier.facts.clock?.dueAt ?? null;
  await addStaffNotices(db, [{ staffId, dossierId, kind: notice, about: String(seq), dueAt }]);
}
