import type { Dossier } from '../dossier.ts';
import type { Effect } from '../effects.ts';
import type { Facts } from '../facts.ts';
import { beyondOf, otherSide } from './beyond.ts';
import type { BeyondEntry } from './beyond-call.ts';

function factsAfter(facts: Facts, entry: BeyondEntry): Facts {
  const beyond = beyondOf(facts);
  if (!beyond) throw new Error(`Entry ${entry.seq}: the dossier was taken in where it is settled`);
  const { sentBack: _, ...kept } = beyond;
  switch (entry.type) {
    case 'giveOver': {
      const competentAgencyId = beyond.at === 'receiving' ? entry.data.to : facts.competentAgencyId;
      return { ...facts, competentAgencyId, beyond: { ...kept, given: entry.seq } };
    }
    case 'sendBack':
      return { ...facts, beyond: { ...kept, given: null, sentBack: entry.data.ground } };
    case 'takeOver': {
      const at = otherSide(beyond.at);
      const arrivedAt = beyond.arrivedAt ?? entry.at;
      return { ...facts, beyond: { ...kept, at, given: null, arrivedAt } };
    }
  }
}

/** Whether the result lies at the desk where it is fetched: the applicant was not told before. */
const isReady = ({ state }: Dossier, { type }: BeyondEntry): boolean =>
  type === 'takeOver' && state.delivery === 'readyAtDesk';

function effectsOf(dossier: Dossier, entry: BeyondEntry): Effect[] {
  if (isReady(dossier, entry)) return [{ type: 'notify', params: { notice: 'resultReady' } }];
  const { competentAgencyId } = factsAfter(dossier.facts, entry);
  return competentAgencyId !== dossier.facts.competentAgencyId
    ? [{ type: 'notify', params: { notice: 'redirected' } }]
    : [];
}

/** An entry about where a dossier lies, applied when it is decided and when the journal is replayed: no date moves. */
export const passBeyond = (dossier: Dossier, entry: BeyondEntry): { dossier: Dossier; effects: readonly Effect[] } => ({
  dossier: { ...dossier, version: entry.seq, facts: factsAfter(dossier.facts, entry) },
  effects: effectsOf(dossier, entry),
});
