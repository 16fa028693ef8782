import type { Decision } from '@mot-cua/workflow';
import { declaredText } from '../declared-text.ts';
import { fold, foldedWords } from '../fold.ts';
import { storableJson } from '../storable.ts';
import { handlingPath } from './handling-path.ts';
import type { Recording, Submission } from './recording.ts';
import { dueOf, workOf } from './work-of.ts';

const ends = ['notAccepted', 'cancelled', 'withdrawn', 'stopped', 'closed', 'tacitlyAccepted'];

function dossierRow(decision: Decision): object {
  const { dossier, nationalStatus } = decision;
  const { facts, state } = dossier;
  const handling = handlingPath(state.handling);
  return {
    procedureCode: dossier.procedureCode,
    procedureVersion: dossier.procedureVersion,
    state,
    facts,
    handling,
    payment: state.payment,
    delivery: state.delivery,
    nationalStatus,
    ownerId: facts.ownerId,
    submitterId: facts.submitterId,
    receivingAgencyId: facts.receivingAgencyId,
    competentAgencyId: facts.competentAgencyId,
    submittedAt: facts.submittedAt,
    acceptedAt: facts.acceptedAt,
    settledAt: facts.settledAt,
    dueAt: dueOf(decision),
    closed: ends.includes(handling),
  };
}

function submissionRow(
  { answers, parts, draftId, provisionalNumber, search }: Submission,
  { entry }: Decision,
): object {
  if (!('revision' in entry.data)) throw new Error(`${entry.type} brings no submission`);
  const words = foldedWords(`${search} ${provisionalNumber} ${declaredText(answers)}`);
  return { revision: entry.data.revision, answers, parts, draftId, provisionalNumber, words, nameNorm: fold(search) };
}

/** The arguments of record_decision(). Throws UnstorableText, and on a decision that does not follow the version. */
export function doorArguments({
  decision,
  expectedVersion,
  intentId,
  texts,
  submission,
  orders,
}: Recording): unknown[] {
  const { dossier, entry } = decision;
  if (entry.seq !== expectedVersion + 1 || dossier.version !== entry.seq) {
    throw new Error(`Entry ${entry.seq} does not follow version ${expectedVersion}`);
  }
  return [
    dossier.id,
    expectedVersion,
    intentId,
    storableJson(entry),
    storableJson(dossierRow(decision)),
    storableJson(decision.numbers),
    storableJson(decision.effects),
    storableJson(workOf(decision)),
    storableJson(decision.deadlines),
    storableJson(texts),
    submission ? storableJson(submissionRow(submission, decision)) : null,
    storableJson(orders ?? []),
  ];
}
