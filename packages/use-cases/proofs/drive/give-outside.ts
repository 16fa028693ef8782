import { pinnedProcedure, procedures } from '@mot-cua/catalog';
import { type Database, readAnswers, record, type Submission } from '@mot-cua/db';
import {
  type CommandCall,
  type Decision,
  decideChangeCase,
  decideMigration,
  decideMoveVisit,
  decideRevocation,
  type Result,
} from '@mot-cua/workflow';
import { giveCorrection } from '../../src/correction/give-correction.ts';
import { type Given, giveCommand } from '../../src/give-command.ts';
import type { CommandOutcome } from '../../src/outcome.ts';
import { momentOf } from '../../src/reading/moment-of.ts';
import { isOutside, outsideCommands } from './outside-command.ts';
import { someAnswers } from './random-call.ts';

/** `refusal`: in whichever word. */
export type Outcome = NonNullable<CommandOutcome> | { done: true } | { conflict: true } | { refusal: { code: string } };

type Outside = { decision: Decision; submission?: Submission | undefined } | { code: string };

const orNotNow = (decision: Decision | null, submission?: Submission): Outside =>
  decision ? { decision, submission } : { code: 'notNow' };

const orRefused = (decided: Result<Decision, { code: string }>, submission?: Submission): Outside =>
  decided.ok ? { decision: decided.value, submission } : { code: decided.problem.code };

/** To the version that is written now, with the answers that stand. */
async function decideMove(db: Database, { found: { dossier, now } }: Given): Promise<Outside> {
  const to = procedures.find(({ code }) => code === dossier.procedureCode);
  const [newest] = await readAnswers(db, dossier.id);
  if (!to || !newest) return { code: 'notNow' };
  const from = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const given = { dossier, answers: newest.answers, revision: newest.revision, holds: () => true };
  const verdict = decideMigration(from, to, given, await momentOf(db, now));
  if (verdict.verdict !== 'moves') return { code: verdict.why };
  const { decision, answers } = verdict;
  const rewrites = decision.entry.type === 'migrate' && decision.entry.data.revision !== newest.revision;
  return { decision, submission: rewrites ? { ...someAnswers(), answers } : undefined };
}

async function decideOutside(db: Database, given: Given): Promise<Outside> {
  const { found, actor, submission } = given;
  const call: CommandCall = given.call;
  const { dossier } = found;
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const moment = await momentOf(db, found.now);
  const { competentAgencyId: agencyId } = dossier.facts;
  switch (call.type) {
    case 'revokeResult':
      return orNotNow(
        decideRevocation(procedure, dossier, call.data, { ...moment, by: { actorId: actor.id, agencyId } }),
      );
    case 'changeCase': {
      const by = { actorId: actor.id, actorRole: 'applicant', agencyId: null } as const;
      return orRefused(decideChangeCase(procedure, dossier, call.data, { ...moment, by }), submission);
    }
    case 'moveVisit':
      return orNotNow(decideMoveVisit(procedure, dossier, { ...call.data, actorId: actor.id }, moment), submission);
    case 'migrate':
      return decideMove(db, given);
    default:
      throw new Error(`«${call.type}» has another way`);
  }
}

async function recordOutside(db: Database, given: Given): Promise<Outcome> {
  const { found, intentId, texts = [] } = given;
  const decided = await decideOutside(db, given);
  if ('code' in decided) return { refusal: decided };
  const { decision, submission } = decided;
  const expectedVersion = found.dossier.version;
  const { outcome } = await record(db, {
    decision,
    expectedVersion,
    intentId,
    texts,
    ...(submission && { submission }),
  });
  if (outcome === 'recorded' || outcome === 'repeated') return { done: true };
  return outcome === 'conflict' ? { conflict: true } : { refusal: { code: outcome } };
}

/** A command by its own way: through `giveCommand`, or as its use case decides and records it. */
export async function giveByItsWay(db: Database, given: Given): Promise<Outcome> {
  const { call, found, actor, intentId, texts = [] } = given;
  if (!isOutside(call.type)) return giveCommand({ db }, given);
  switch (call.type) {
    case 'askCorrection':
    case 'withdrawCorrection':
    case 'prepareCorrection':
    case 'refuseCorrection':
    case 'correctResult': {
      const role = outsideCommands[call.type];
      const by = {
        actorId: actor.id,
        role,
        agencyId: role === 'applicant' ? null : found.dossier.facts.competentAgencyId,
      };
      const { version } = found.dossier;
      const outcome = await giveCorrection({ db }, { found, call, by, version, intentId, texts });
      return 'trouble' in outcome ? { refusal: { code: outcome.trouble } } : outcome;
    }
    default:
      return recordOutside(db, given);
  }
}
