import { pinnedProcedure } from '@mot-cua/catalog';
import { findRecorded, record, type StoredDossier } from '@mot-cua/db';
import { type CorrectingHand, type CorrectionCall, type CorrectionTrouble, decideCorrection } from '@mot-cua/workflow';
import type { SealedText } from '../commands/seal-text.ts';
import type { Deps } from '../deps.ts';
import { momentOf } from '../reading/moment-of.ts';

export type CorrectionOutcome =
  | { done: true; version: number }
  | { trouble: CorrectionTrouble }
  /** Something else happened to the dossier since the page was drawn. */
  | { conflict: true };

interface Given {
  found: Pick<StoredDossier, 'dossier' | 'now'>;
  call: CorrectionCall;
  by: CorrectingHand;
  /** The version that the person saw. */
  version: number;
  intentId: string;
  texts?: readonly SealedText[];
}

/** Decides a command about an error in a result on the version that the person saw, and records it; the same intent again is answered as the first time. */
export async function giveCorrection({ db }: Pick<Deps, 'db'>, given: Given): Promise<CorrectionOutcome> {
  const { found, call, by, version, intentId, texts = [] } = given;
  const { dossier, now } = found;
  const before = await findRecorded(db, intentId);
  if (before) {
    const isSame = before.dossierId === dossier.id && before.type === call.type;
    return isSame ? { done: true, version: before.seq } : { conflict: true };
  }
  if (dossier.version !== version) return { conflict: true };
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const decided = decideCorrection(procedure, dossier, call, by, await momentOf(db, now));
  if (!decided.ok) return { trouble: decided.problem };
  const recorded = await record(db, { decision: decided.value, expectedVersion: version, intentId, texts });
  return recorded.outcome === 'recorded' || recorded.outcome === 'repeated'
    ? { done: true, version: recorded.version }
    : { conflict: true };
}
