export {
  type AuditEntry,
  type IssuedNumber,
  type Maintenance,
  type Matter,
  matters,
  type Narrowing,
  narrowings,
  type Queue,
  queues,
  type RegisteredDossier,
  type ReportColumn,
  type ReportLines,
  reportColumns,
  type SavedView,
  type UnansweredDossier,
} from '@mot-cua/db';
export type { Citizen, Hand, Staff } from './actors.ts';
export { findAgencies } from './agencies/find-agencies.ts';
export { type Competent, whoIsCompetent } from './agencies/who-is-competent.ts';
export { attachPaper } from './application/attach-paper.ts';
export { type Checked, checkReceived } from './application/check-received.ts';
export { discardApplication } from './application/discard-application.ts';
export type { PartView } from './application/part-view.ts';
export { type ApplicationView, type CommuneView, readApplication } from './application/read-application.ts';
export type { ReceivedView } from './application/received-view.ts';
export { removePaper } from './application/remove-paper.ts';
export { type SavedAnswers, saveAnswers } from './application/save-answers.ts';
export { startApplication } from './application/start-application.ts';
export { type Submitted, submitApplication } from './application/submit-application.ts';
export { type AuditPage, searchAudit } from './audit/search-audit.ts';
export { type BatchCommand, batchCommands } from './batch/batch-commands.ts';
export { type BatchOutcome, giveBatch } from './batch/give-batch.ts';
export { type BatchItem, readBatch } from './batch/read-batch.ts';
export { announce } from './calendar/announce.ts';
export { announcingAgency } from './calendar/announcing-agency.ts';
export { countAnnounced } from './calendar/count-anew.ts';
export { type ConcernedDossier, type DaysPreview, previewDays } from './calendar/preview-days.ts';
export { type CalendarPage, type ChangePage, readCalendar, readChange } from './calendar/read-calendar.ts';
export { answerFollowers } from './chain/answer-followers.ts';
export { answerParent } from './chain/answer-parent.ts';
export { openLink } from './chain/open-link.ts';
export { type CommandChoices, commandFields, itemsOf, noChoices } from './commands/command-fields.ts';
export { isFormCommand } from './commands/read-command.ts';
export { bringPapers } from './counter/bring-papers.ts';
export { counterPage } from './counter/counter-fields.ts';
export { type CounterView, readCounter } from './counter/read-counter.ts';
export { type StartedAtCounter, startAtCounter } from './counter/start-at-counter.ts';
export type { Deps, Settings } from './deps.ts';
export type { DraftView } from './drafts/drafts-in.ts';
export { type Stretch, wordDiff } from './drafts/word-diff.ts';
export { giveCommand } from './give-command.ts';
export { type PastState, type PastView, readPast } from './history/read-past.ts';
export { lapse } from './lapse.ts';
export {
  type AnnouncedMaintenance,
  announceMaintenance,
  type MaintenanceTrouble,
} from './maintenance/announce-maintenance.ts';
export { comingMaintenance } from './maintenance/coming-maintenance.ts';
export { maintenancePage } from './maintenance/maintenance-page.ts';
export { listMaintenance, withdrawMaintenance } from './maintenance/see-to-maintenance.ts';
export { longestMessage, mostWaiting } from './messages/message-body.ts';
export type { MessageView } from './messages/message-view.ts';
export { type MyMessages, readMyMessages, writeToAgency } from './messages/my-messages.ts';
export { answerCitizen, listUnanswered, readMessages, type StaffMessages } from './messages/staff-messages.ts';
export { actOnMyDossier, type CitizenAct, citizenActs, isCitizenAct } from './my-dossier/act-on-my-dossier.ts';
export { listMine, type MyDossierRow, type MyDraftRow, type NeedsMe } from './my-dossier/list-mine.ts';
export {
  longestRemark,
  type MyRatingView,
  rateMyDossier,
  ratingMarks,
  readMyRating,
} from './my-dossier/rate-my-dossier.ts';
export { type MyDossierView, type MyResultView, readMyDossier } from './my-dossier/read-my-dossier.ts';
export { readReplyFiles } from './my-dossier/read-reply-files.ts';
export { type Reply, replyToSupplement } from './my-dossier/reply-to-supplement.ts';
export { withdrawMyDossier } from './my-dossier/withdraw-my-dossier.ts';
export { countUnread, listMyNotices, type MyNotice, type MyNotices } from './my-notices/list-my-notices.ts';
export { markMyNotices } from './my-notices/mark-my-notices.ts';
export { listMyPapers, type MyPaper } from './my-papers/list-my-papers.ts';
export { noteExpiry } from './my-papers/note-expiry.ts';
export { takeMyPaper } from './my-papers/take-my-paper.ts';
export { whoLooked } from './my-papers/who-looked.ts';
export { changeMyContact } from './my-profile/change-my-contact.ts';
export { exportMyData } from './my-profile/export-my-data.ts';
export { type MyProfile, readMyProfile } from './my-profile/read-my-profile.ts';
export { readSynchronisation, type Synchronisation, seeToMessage } from './national/read-synchronisation.ts';
export { reconcileNational } from './national/reconcile-national.ts';
export { sendNational } from './national/send-national.ts';
export { openDeps } from './open-deps.ts';
export type { CommandOutcome } from './outcome.ts';
export { downloadPaper } from './papers/download-paper.ts';
export { downloadPart } from './papers/download-part.ts';
export { type Download, openMyResult } from './papers/open-my-result.ts';
export { type VerifyView, verifyFile, verifyResult } from './papers/verify-result.ts';
export { payFee } from './payment/pay-fee.ts';
export { queryOpenOrders } from './payment/query-open-orders.ts';
export { readPaymentReturn } from './payment/read-payment-return.ts';
export { receivePaymentNotice } from './payment/receive-payment-notice.ts';
export { admitColleague, endPostOf } from './posts/end-post.ts';
export { givePostTo, type NewPost, type PostProblem, postRoles } from './posts/give-post.ts';
export { type PostsPage, readPosts, type StaffWithPosts } from './posts/read-posts.ts';
export { countQuality } from './quality/count-quality.ts';
export { type QualityRow, type QualityView, readQuality } from './quality/read-quality.ts';
export { leastShown, type ShownQuality } from './quality/tally.ts';
export { actAtDesk, type CallingDesk, type DeskOutcome, mostDesks, readCalling } from './queue/calling.ts';
export { type Hall, readHall, readTicket, type TicketInHall, takeNumber } from './queue/hall.ts';
export { ticketLabel } from './queue/ticket-label.ts';
export type { AgencyName } from './reading/agency-name.ts';
export { loadCalendar } from './reading/calendars.ts';
export type { DossierView, IssuedPaperView, SupplementView } from './reading/dossier-view.ts';
export type { TimelineEntry } from './reading/timeline.ts';
export type { WaitingFor } from './reading/waiting-for.ts';
export { lookUp } from './register/look-up.ts';
export { type Book, books, numberedIn } from './registers/books.ts';
export { type RegisterPage, readRegister } from './registers/read-register.ts';
export { administeringAgency } from './reorganisation/administering-agency.ts';
export { announceMerger } from './reorganisation/announce-merger.ts';
export { handOverDue } from './reorganisation/hand-over.ts';
export type { Merger, MergerProblem } from './reorganisation/merger.ts';
export { type MergerPreview, type PassingDossier, previewMerger } from './reorganisation/preview-merger.ts';
export {
  type ReorganisationPage,
  type ReorganisationsPage,
  readReorganisation,
  readReorganisations,
} from './reorganisation/read-reorganisations.ts';
export { withdrawMerger } from './reorganisation/withdraw-merger.ts';
export { listReported, type ReportedList } from './report/list-reported.ts';
export { type Report, readReport } from './report/read-report.ts';
export { type NamedPeriod, offeredPeriods, reportPeriod } from './report/report-period.ts';
export { listFactorDuties, setFactorDuty } from './second-factor/factor-duty.ts';
export type { FactorProblem } from './second-factor/prove-factor.ts';
export { listFactors, recoverFactor } from './second-factor/recover-factor.ts';
export { resealFactors } from './second-factor/reseal-factors.ts';
export { beginOwnFactor, confirmOwnFactor, type OwnFactor, ownFactor } from './second-factor/set-up-factor.ts';
export { type SigningNeed, signingNeed, signs } from './second-factor/signing-need.ts';
export { openSharedResult, readSharedResult } from './sharing/open-shared-result.ts';
export { endShare, listShares, shareDays, shareResult } from './sharing/share-result.ts';
export { readPerson } from './sign-in/read-person.ts';
export { signInCitizen } from './sign-in/sign-in-citizen.ts';
export { signInStaff } from './sign-in/sign-in-staff.ts';
export { advanceDossier } from './staff/advance-dossier.ts';
export { advanceInPerson } from './staff/advance-in-person.ts';
export { dropView } from './staff/drop-view.ts';
export { keepView } from './staff/keep-view.ts';
export { listWork, type Work, type WorkQuery, type WorkRow } from './staff/list-work.ts';
export { nextWork } from './staff/next-work.ts';
export { type ConsultationView, type OwnerView, readDossier, type StaffDossierView } from './staff/read-dossier.ts';
export { type FoundDossier, searchDossiers } from './staff/search-dossiers.ts';
export { stages } from './tracking/stage-of.ts';
export { type TrackView, trackDossier } from './tracking/track-dossier.ts';
