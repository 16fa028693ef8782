import { type ReadEntry, readJournal } from '@mot-cua/db';
import type { Deps } from '@mot-cua/use-cases';
import type { PaperSubject } from './paper-subject.ts';

/** The decision that a result rests on, and the entry of the dossier's own journal that it is signed by. */
export interface ResultApproval {
  approval: ReadEntry;
  seq: number;
}

const approvedIn = (journal: readonly ReadEntry[]): ReadEntry | undefined =>
  journal.findLast(({ entry }) => entry.type === 'approve');

/** Who approved a result: the leader of its dossier, whoever set it right, or the leader of the report that it joined. Null: nobody did. */
export async function approvalOf(
  { db }: Pick<Deps, 'db'>,
  { entry, journal, found }: Pick<PaperSubject, 'entry' | 'journal' | 'found'>,
): Promise<ResultApproval | null> {
  const { type, seq } = entry.entry;
  if (type === 'correctResult') return { approval: entry, seq };
  const { leadId } = found.dossier.facts;
  const isAnsweredWithLead = type === 'leadSettled' && leadId !== null;
  const approval = approvedIn(isAnsweredWithLead ? await readJournal(db, leadId) : journal);
  return approval ? { approval, seq: isAnsweredWithLead ? seq : approval.entry.seq } : null;
}
