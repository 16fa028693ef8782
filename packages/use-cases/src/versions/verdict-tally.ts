import type { MigrationVerdict, PersonReason, StayReason } from '@mot-cua/workflow';

/** What became of many dossiers; `reasons` by what was said, with how often and one dossier for which it was said. */
export interface VerdictTally {
  moves: number;
  stays: number;
  person: number;
  reasons: Map<string, { why: StayReason | PersonReason; detail: string; count: number; dossierId: string }>;
}

export const emptyTally = (): VerdictTally => ({ moves: 0, stays: 0, person: 0, reasons: new Map() });

export function addVerdict(tally: VerdictTally, dossierId: string, verdict: MigrationVerdict): void {
  tally[verdict.verdict] += 1;
  if (verdict.verdict === 'moves') return;
  const detail = 'detail' in verdict ? verdict.detail : '';
  const key = verdict.why === 'notReplayed' ? verdict.why : `${verdict.why} ${detail}`;
  const before = tally.reasons.get(key);
  if (before) before.count += 1;
  else tally.reasons.set(key, { why: verdict.why, detail, count: 1, dossierId });
}
