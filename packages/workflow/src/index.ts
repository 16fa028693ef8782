export type { Actor, Post } from './actor.ts';
export { system } from './actor.ts';
export type { Command, CommandCall, CommandData, DeadlineKind, TextRef } from './commands.ts';
export { all, any, type Condition, field, holds, not } from './condition.ts';
export { deadlinesOf } from './deadlines.ts';
export { decide, type Moment } from './decide.ts';
export type { Deadline, Decision, NumberRequest, Task } from './decision.ts';
export { defineService } from './define-service.ts';
export type { DeliveryState, Dossier, DossierState, PaymentState, StateValue } from './dossier.ts';
export { type Effect, type Notice, notices } from './effects.ts';
export type { JournalEntry } from './event.ts';
export { evolve, newDossier } from './evolve.ts';
export type {
  Channel,
  Consultation,
  Declared,
  Facts,
  FeeFacts,
  NumberSeries,
  Outcome,
  ResultChannel,
} from './facts.ts';
export type { Today } from './form/date.ts';
export { declaredFrom } from './form/declared.ts';
export type {
  Answer,
  Answers,
  Field,
  FieldKind,
  FieldProblem,
  FieldProblemCode,
  FormPage,
  Prefill,
  RawAnswers,
  ShowWhen,
} from './form/field.ts';
export { normaliseLine, normaliseText } from './form/normalise.ts';
export { type PageProblems, type ParsedPage, parsePage, rawFrom } from './form/parse-page.ts';
export { missing, type Progress, pageProgress, problemsOf } from './form/progress.ts';
export { pruned, questionsOf, visible } from './form/visible.ts';
export type { Law } from './law.ts';
export { levelOf, type Visit, visitsOf } from './level.ts';
export type { LicensingMachine } from './licensing/machine.ts';
export {
  type HandlingState,
  type NationalStatus,
  nationalStatus,
  nationalStatuses,
  outermost,
} from './licensing/national-status.ts';
export { type Offer, offersOf, stepsOf } from './licensing/offers.ts';
export { licensing, type ProcessingChart } from './licensing/setup.ts';
export { approval, assignment, done, draft, handlerCommands, issuing } from './licensing/steps.ts';
export { type Permitted, permitted } from './permitted.ts';
export type { Locale, PaperComponent, Procedure, ProcedureTexts, ResultTemplate } from './procedure.ts';
export { type Refusal, type RefusalCode, refusalCodes } from './refusal.ts';
export { replay } from './replay.ts';
export { accepted, type Result, refused } from './result.ts';
export { type Role, roles } from './roles.ts';
export { agenciesOf, standing } from './standing.ts';
export { feeFor, type Tariff } from './tariff.ts';
export { tasksOf } from './tasks.ts';
