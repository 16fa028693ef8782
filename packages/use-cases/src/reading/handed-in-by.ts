import type { ReadTogether } from './dossier-view.ts';

/** The name of whoever handed a dossier in for its owner; null where the owner did. */
export function handedInBy({ view, parties }: Pick<ReadTogether, 'view' | 'parties'>): string | null {
  const { ownerId, submitterId } = view.dossier.facts;
  return ownerId === submitterId ? null : (parties.submitter?.fullName ?? null);
}
