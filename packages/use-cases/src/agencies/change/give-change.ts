import { type AgencyTree, changeAgency, type NewAgencyChange } from '@mot-cua/db';
import type { Deps } from '../../deps.ts';
import { holdsFrom } from '../tree/tree-faults.ts';
import { treeWith } from '../tree/tree-with.ts';
import type { AgencyOutcome } from './agency-outcome.ts';
import type { AgencyTrouble } from './agency-trouble.ts';

interface GivenChange {
  agencyId: string;
  intentId: string;
  byId: string;
  /** At which question it is told that a later day does not go with it. */
  dayField: string;
  judge: (tree: AgencyTree) => { troubles: readonly AgencyTrouble[] } | { change: NewAgencyChange };
}

/** Judges a change by the tree as it stands while nobody else changes it, and writes it. */
export async function giveChange(
  { db }: Pick<Deps, 'db'>,
  { agencyId, intentId, byId, dayField, judge }: GivenChange,
): Promise<Exclude<AgencyOutcome, null>> {
  const outcome = await changeAgency<readonly AgencyTrouble[]>(db, { intentId, byId }, (tree) => {
    const judged = judge(tree);
    if ('troubles' in judged) return { refused: judged.troubles };
    const { change } = judged;
    if (holdsFrom(change.day, tree, treeWith(tree, change))) return { change };
    return { refused: [{ field: dayField, code: 'clash' as const }] };
  });
  if (typeof outcome === 'object') return { troubles: outcome.refused };
  if (outcome === 'taken') return { troubles: [{ field: 'code', code: 'taken' }] };
  return { done: { agencyId } };
}
