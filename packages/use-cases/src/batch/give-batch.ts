import { createHash } from 'node:crypto';
import type { Instant } from '@mot-cua/calendar';
import type { RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import type { CommandOutcome } from '../outcome.ts';
import { type FactorProblem, proveFactor } from '../second-factor/prove-factor.ts';
import { signs } from '../second-factor/signing-need.ts';
import { advanceDossier } from '../staff/advance-dossier.ts';
import { type BatchCommand, mostInBatch } from './batch-rules.ts';

export interface BatchAsked {
  command: BatchCommand;
  raw: RawAnswers;
  /** The dossiers, each at the version that was seen. */
  items: readonly { id: string; version: number }[];
  /** Of the second factor, where the command signs. */
  code: string;
  intentId: string;
  now: Instant;
}

export type BatchOutcome =
  | { problem: FactorProblem }
  | { outcomes: readonly { id: string; outcome: CommandOutcome }[] };

/** The same for each resend of the form, another for each dossier. */
function intentOf(intentId: string, dossierId: string): string {
  const hex = createHash('sha256').update(`${intentId} ${dossierId}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/**
 * Gives one command to many dossiers, each by itself: one that is refused or was changed keeps none of the others back.
 * The same intent again answers as the first time, and does what had not been done.
 */
export async function giveBatch(
  deps: Pick<Deps, 'db' | 'factorKeys' | 'signingService'>,
  { command, raw, items, code, intentId, now }: BatchAsked,
  staff: Staff,
): Promise<BatchOutcome> {
  const problem = signs(command) ? await proveFactor(deps, { code, intentId, now }, staff) : null;
  if (problem) return { problem };
  const outcomes: { id: string; outcome: CommandOutcome }[] = [];
  for (const { id, version } of items.slice(0, mostInBatch)) {
    const asked = { id, command, raw, version, intentId: intentOf(intentId, id) };
    outcomes.push({ id, outcome: await advanceDossier(deps, asked, staff) });
  }
  return { outcomes };
}
