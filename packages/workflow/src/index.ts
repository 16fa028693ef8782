export type { Actor, Post } from './actor.ts';
export { system } from './actor.ts';
export { type ApplicantKind, applicantKinds, type LifeEvent, lifeEvents } from './audience.ts';
export { agencyAt, beyondOf, otherSide } from './beyond/beyond.ts';
export { isBeyondCall } from './beyond/beyond-call.ts';
export { decideBeyond } from './beyond/decide-beyond.ts';
export {
  type DeskSide,
  type GivenPaper,
  type SendBackGround,
  sendBackGrounds,
} from './beyond/two-desks.ts';
export { calendarFor } from './calendar-for.ts';
export { feeInCase } from './change-of-case/change-case.ts';
export { caseObstacle, decideChangeCase } from './change-of-case/decide-change-case.ts';
export type {
  BookedVisit,
  Command,
  CommandCall,
  CommandData,
  DeadlineKind,
  MovedDate,
  NamedAgency,
  NamedGroup,
  Passed,
  TextRef,
} from './commands.ts';
export { deadlineKinds } from './commands.ts';
export { all, any, type Condition, field, holds, not } from './condition.ts';
export type { CorrectionCall } from './correction/correction-call.ts';
export { type CorrectingHand, type CorrectionTrouble, decideCorrection } from './correction/decide-correction.ts';
export { draftField, resultFields } from './correction/result-fields.ts';
export { resultOut } from './correction/result-out.ts';
export { deadlinesOf } from './deadlines.ts';
export { decide } from './decide.ts';
export type { Deadline, Decision, NumberRequest, Task } from './decision.ts';
export type { Moment } from './decision-from.ts';
export { defineService } from './define-service.ts';
export type { DeliveryState, Dossier, DossierState, PaymentState, StateValue } from './dossier.ts';
export { type Effect, type Notice, notices, type StaffNotice, type Told, told } from './effects.ts';
export type { JournalEntry } from './event.ts';
export { eventFrom, evolve, newDossier } from './evolve.ts';
export { exemptionClaimed, exemptionField, exemptionFor } from './exemption.ts';
export { type ExemptionCategory, exemptionCategories } from './exemption-categories.ts';
export type {
  Channel,
  Consultation,
  Declared,
  Facts,
  FeeExemption,
  FeeFacts,
  Finding,
  Inspection,
  InspectionOutcome,
  Link,
  Lookup,
  Matches,
  NumberSeries,
  Opinion,
  Outcome,
  Register,
  ResultChannel,
} from './facts.ts';
export { inspectionOutcomes, opinions, registers } from './facts.ts';
export type { Today } from './form/date.ts';
export { decidingQuestions } from './form/deciding-questions.ts';
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
export { type Change, changesBetween } from './history/changes-between.ts';
export { type Journal, type PastMoment, pastMoments } from './history/past-moments.ts';
export { type Retold, retell } from './history/retell.ts';
export { type Fate, type OtherStep, type Otherwise, underVersion } from './history/under-version.ts';
export { decideInHand } from './in-hand/decide-in-hand.ts';
export { isInHandCall } from './in-hand/in-hand-call.ts';
export { permittedInHand } from './in-hand/permitted-in-hand.ts';
export { permittedTo } from './in-hand/permitted-to.ts';
export { waitsWithGroup } from './in-hand/with-group.ts';
export { isOwnDossier } from './is-own-dossier.ts';
export type { Departure, Law } from './law.ts';
export { levelOf, type Visit, visitsOf } from './level.ts';
export { type Lifecycle, type LifecycleMachine, lifecycles } from './lifecycles/machine.ts';
export { type Conversion, convert } from './migration/convert.ts';
export {
  decideMigration,
  type MigrationVerdict,
  type PersonReason,
  type StayReason,
  type ToMigrate,
} from './migration/decide-migration.ts';
export { fits } from './migration/fits.ts';
export type { FieldSource, Migration, MoveWhen, SingleMove, StateMove } from './migration/migration.ts';
export { type MovedAnswers, moveAnswers, readBy, sourceOf } from './migration/move-answers.ts';
export { migrationFrom } from './migration/move-dossier.ts';
export { moveDraft } from './migration/move-draft.ts';
export { type MovedState, moveState } from './migration/move-state.ts';
export { hasEnded, leavesOf, nodeAt } from './migration/state-paths.ts';
export { type Permitted, permitted } from './permitted.ts';
export type {
  Competence,
  LinkedProcedure,
  Locale,
  PaperComponent,
  Procedure,
  ProcedureTexts,
  ResultTemplate,
} from './procedure.ts';
export { type DaysAnnounced, decideRecount, type Recount, type ToSeeTo } from './recount/decide-recount.ts';
export { type Refusal, type RefusalCode, refusalCodes } from './refusal.ts';
export { replay } from './replay.ts';
export { accepted, type Result, refused } from './result.ts';
export { decideRevocation, type Revocation, type ToRevoke } from './revocation/decide-revocation.ts';
export { type Role, roles } from './roles.ts';
export { agenciesOf, standing } from './standing.ts';
export { approval } from './steps/approval.ts';
export { asking } from './steps/asking.ts';
export { askingRegister, lookingByHand } from './steps/asking-register.ts';
export { assignment } from './steps/assignment.ts';
export { assessing, awaitingFee } from './steps/awaiting-fee.ts';
export { confirming, draftGoesOut, draftToConfirm } from './steps/confirming.ts';
export { consulting } from './steps/consulting.ts';
export { done } from './steps/done.ts';
export { draft } from './steps/draft.ts';
export { finding } from './steps/finding.ts';
export { handlerCommands } from './steps/handler-commands.ts';
export { fixable, fixing, found, inspecting, planning } from './steps/inspecting.ts';
export { issuing } from './steps/issuing.ts';
export { linked } from './steps/linked.ts';
export { review } from './steps/review.ts';
export { decideHandOver, type HandedOver, type Reorganised, type ToHandOver } from './succession/decide-hand-over.ts';
export { decideTakeBack, isTakeBackCall, permittedTakeBack } from './take-back/decide-take-back.ts';
export { isInternal } from './take-back/is-internal.ts';
export { type LastStep, type WayBack, wayBack } from './take-back/way-back.ts';
export {
  type Exemption,
  feeFor,
  pricedFields,
  type Tariff,
} from './tariff.ts';
export { tasksOf } from './tasks.ts';
export { canonical } from './version/canonical.ts';
export { canonicalText, type FrozenProcedure, freeze, thaw } from './version/frozen-procedure.ts';
export { askedVisit, bookedVisit, sameVisit, visitHours, withVisit } from './visits/booked-visit.ts';
export { decideMoveVisit, movableUntil } from './visits/decide-move-visit.ts';
export { type CommandMeta, chart, type ProcessingChart, type StepMeta } from './vocabulary/chart.ts';
export type { GuardName, GuardRef } from './vocabulary/guards/guards.ts';
export {
  type HandlingState,
  type NationalStatus,
  nationalStatus,
  nationalStatuses,
  outermost,
} from './vocabulary/national-status.ts';
export { type ActiveStep, activeSteps, type Offer, offersOf, stepsOf } from './vocabulary/offers.ts';
