import type { ReadEntry } from '@mot-cua/db';

/** Every agency that received or decided a dossier at some time, as its journal says. */
export function agenciesSoFar(journal: readonly Pick<ReadEntry, 'entry'>[]): ReadonlySet<string> {
  const agencies = new Set<string>();
  for (const { entry } of journal) {
    if (entry.type === 'submit') agencies.add(entry.data.receivingAgencyId).add(entry.data.competentAgencyId);
    if (entry.type === 'redirect') agencies.add(entry.data.agencyId);
    if (entry.type === 'giveOver') agencies.add(entry.data.to);
    if (entry.type === 'handOver')
      for (const { from, to } of entry.data.passed) if (agencies.has(from.id)) agencies.add(to.id);
  }
  return agencies;
}
