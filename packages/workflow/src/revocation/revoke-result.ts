import type { Dossier } from '../dossier.ts';
import type { Effect } from '../effects.ts';
import type { JournalEntry } from '../event.ts';

type RevokeEntry = Extract<JournalEntry, { type: 'revokeResult' }>;

/** The entry `revokeResult` applied to a dossier: the applicant is told, and nothing that was decided changes. */
export const revokeResult = (
  dossier: Dossier,
  { seq }: RevokeEntry,
): { dossier: Dossier; effects: readonly Effect[] } => ({
  dossier: { ...dossier, version: seq },
  effects: [{ type: 'notify', params: { notice: 'resultRevoked' } }],
});
