import { pinnedProcedure } from '@mot-cua/catalog';
import { type OrderChange, record, type StoredDossier, type Submission } from '@mot-cua/db';
import {
  type Actor,
  type CommandCall,
  type Decision,
  decide,
  decideBeyond,
  decideInHand,
  decideTakeBack,
  isBeyondCall,
  isInHandCall,
  isTakeBackCall,
  type Refusal,
  type Result,
  refused,
} from '@mot-cua/workflow';
import type { SealedText } from './commands/seal-text.ts';
import type { Deps } from './deps.ts';
import type { CommandOutcome } from './outcome.ts';
import { momentOf } from './reading/moment-of.ts';
import { readLastStep } from './take-back/last-step.ts';

export interface Given {
  found: Pick<StoredDossier, 'dossier' | 'now'>;
  call: CommandCall;
  actor: Actor;
  intentId: string;
  texts?: readonly SealedText[];
  submission?: Submission;
  orders?: readonly OrderChange[];
}

/** By the chart, or outside it: whose hands a dossier is in, where it lies, and what is taken back. */
async function decideGiven(
  { db }: Pick<Deps, 'db'>,
  { found, call, actor }: Given,
): Promise<Result<Decision, Refusal>> {
  const { dossier } = found;
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const moment = await momentOf(db, found.now);
  if (isBeyondCall(call)) return decideBeyond(procedure, dossier, call, actor, moment);
  if (isInHandCall(call)) return decideInHand(procedure, dossier, call, actor, moment);
  if (!isTakeBackCall(call)) return decide(procedure, dossier, call, actor, moment);
  const last = await readLastStep({ db }, dossier, actor);
  return last ? decideTakeBack(last, call, actor, moment) : refused({ code: 'notNow', command: call.type });
}

/** Decides a command and records the decision: the way of every change of a dossier. */
export async function giveCommand({ db }: Pick<Deps, 'db'>, given: Given): Promise<NonNullable<CommandOutcome>> {
  const { found, call, intentId, texts = [], submission, orders } = given;
  const decided = await decideGiven({ db }, given);
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
