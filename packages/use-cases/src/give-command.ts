import { pinnedProcedure } from '@mot-cua/catalog';
import { type OrderChange, record, type StoredDossier, type Submission } from '@mot-cua/db';
import { type Actor, type CommandCall, decide, decideInHand, isInHandCall } from '@mot-cua/workflow';
import type { SealedText } from './commands/seal-text.ts';
import type { Deps } from './deps.ts';
import type { CommandOutcome } from './outcome.ts';
import { momentOf } from './reading/moment-of.ts';

export interface Given {
  found: Pick<StoredDossier, 'dossier' | 'now'>;
  call: CommandCall;
  actor: Actor;
  intentId: string;
  texts?: readonly SealedText[];
  submission?: Submission;
  orders?: readonly OrderChange[];
}

/** Decides a command and records the decision: the way of every change of a dossier. */
export async function giveCommand({ db }: Pick<Deps, 'db'>, given: Given): Promise<NonNullable<CommandOutcome>> {
  const { found, call, actor, intentId, texts = [], submission, orders } = given;
  const procedure = pinnedProcedure(found.dossier.procedureCode, found.dossier.procedureVersion);
  const moment = await momentOf(db, found.now);
  const decided = isInHandCall(call)
    ? decideInHand(procedure, found.dossier, call, actor, moment)
    : decide(procedure, found.dossier, call, actor, moment);
  if (!decided.ok) return { refusal: decided.problem };
  const recorded = await record(db, {
    decision: decided.value,
    expectedVersion: found.dossier.version,
    intentId,
    texts,
    ...(submission && { submission }),
    ...(orders && { orders }),
  });
  switch (recorded.outcome) {
    case 'recorded':
    case 'repeated':
      return { done: true, version: recorded.version, issued: recorded.issued };
    case 'conflict':
      return { conflict: true, version: recorded.version };
    default:
      return { refusal: { code: recorded.outcome, command: call.type } };
  }
}
