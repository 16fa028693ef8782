import { readDossier, type StoredDossier } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Facts } from '@mot-cua/workflow';
import type { Hand, Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { myDossier } from './my-dossier.ts';

/** Whether a clerk may hand in, for whoever has come, what was asked for of a dossier: one that was taken in at that counter. */
export const isAnswerableAt = (facts: Facts, clerk: Staff): boolean =>
  facts.channel === 'counter' && facts.openItems.length > 0 && may('counterDossier', clerk, { facts }) === 'yes';

/** A dossier of which these hands may answer a supplement: a party's own, or one that was taken in at the clerk's counter. */
export async function answerable(deps: Pick<Deps, 'db'>, id: string, hand: Hand): Promise<StoredDossier | null> {
  if (hand.kind === 'citizen') return myDossier(deps, id, hand, 'ownDossierActs');
  const found = await readDossier(deps.db, id);
  const { facts } = found?.dossier ?? {};
  return found && facts?.channel === 'counter' && may('counterDossier', hand, { facts }) === 'yes' ? found : null;
}
