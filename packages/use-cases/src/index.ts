export {
  type AuditEntry,
  type CodeOutcome,
  type ContactKind,
  type DossierIndicator,
  dossierIndicators,
  type GivenWords,
  type GuardianshipAt,
  type IndexStanding,
  type InspectionPhoto,
  type IssuedNumber,
  type Maintenance,
  type Matter,
  type MoneyEntry,
  matters,
  type Narrowing,
  narrowings,
  type PartOrigin,
  type PetitionCounts,
  type PetitionState,
  type PublishedPetition,
  petitionStates,
  type Queue,
  queues,
  type RegisteredDossier,
  type ReportColumn,
  type ReportLines,
  reportColumns,
  type SavedView,
  type UnansweredDossier,
  type Wording,
} from '@mot-cua/db';
export type { TableSheet } from '@mot-cua/documents';
export { reachesProcedure } from '@mot-cua/policy';
export { askBusinessRegister } from './acting/ask-business-register.ts';
export { authorityPage } from './acting/authority-page.ts';
export { type AuthorityTrouble, giveAuthority } from './acting/give-authority.ts';
export type { MandateStanding } from './acting/mandate-standing.ts';
export { type Acting, countOffered, type MandateView, readActing } from './acting/read-acting.ts';
export { acceptAuthority, endAuthority, type OneMandate, readMandate } from './acting/see-to-mandate.ts';
export type { Citizen, Hand, Staff } from './actors.ts';
export type { AgencyOutcome } from './agencies/change/agency-outcome.ts';
export type { AgencyTrouble } from './agencies/change/agency-trouble.ts';
export { closeAgency } from './agencies/change/close-agency.ts';
export { foundAgency } from './agencies/change/found-agency.ts';
export { moveAgency } from './agencies/change/move-agency.ts';
export { closurePage, contactPage, foundingPage, newParentPage } from './agencies/change/pages.ts';
export { settledServices } from './agencies/change/settled-services.ts';
export { tellContact } from './agencies/change/tell-contact.ts';
export { withdrawChange } from './agencies/change/withdraw-change.ts';
export { findAgencies } from './agencies/find-agencies.ts';
export { type AgencyPage, readAgency, readAgencyChanges } from './agencies/read-agency.ts';
export { type Closing, readClosing } from './agencies/read-closing.ts';
export { readTree, type TreePage, type TreeRow } from './agencies/read-tree.ts';
export { fitsUnder, foundableUnder, isOrdered } from './agencies/tree/kinds-under.ts';
export { isInForce, parentsOn, treeOn } from './agencies/tree/tree-on.ts';
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
export { type TypedAnswers, typeAnswers } from './application/type-answers.ts';
export { type AuditPage, searchAudit } from './audit/search-audit.ts';
export { type BatchCommand, batchCommands, batchRule } from './batch/batch-rules.ts';
export { type BatchOutcome, giveBatch } from './batch/give-batch.ts';
export { type BatchItem, readBatch } from './batch/read-batch.ts';
export { type GivenOverDay, readGivenOver } from './beyond/read-given-over.ts';
export {
  type AgencyHoursPage,
  announceAgencyHours,
  type HoursPreview,
  previewHours,
  readAgencyHours,
} from './calendar/agency-hours.ts';
export { announce } from './calendar/announce.ts';
export { announcingAgency } from './calendar/announcing-agency.ts';
export type { ConcernedDossier } from './calendar/concerned-dossiers.ts';
export { countAnnounced } from './calendar/count-anew.ts';
export { type DaysPreview, previewDays } from './calendar/preview-days.ts';
export { type CalendarPage, type ChangePage, readCalendar, readChange } from './calendar/read-calendar.ts';
export { answerFollowers } from './chain/answer-followers.ts';
export { answerParent } from './chain/answer-parent.ts';
export { openLink } from './chain/open-link.ts';
export {
  agreeToCase,
  type ChangedCase,
  declineCase,
  recordAgreement,
} from './change-of-case/agree-to-case.ts';
export { agreedAtCounterPage, casePage } from './change-of-case/case-pages.ts';
export type { ComparedCases } from './change-of-case/compare-cases.ts';
export { type ProposedCase, proposeAnotherCase } from './change-of-case/propose-another-case.ts';
export { type CaseView, readCase, readMyCase } from './change-of-case/read-case.ts';
export {
  type CommandChoices,
  commandFields,
  itemsOf,
  longestHandReason,
  noChoices,
} from './commands/command-fields.ts';
export { isFormCommand } from './commands/read-command.ts';
export { askCorrection } from './correction/ask-correction.ts';
export { correctResult } from './correction/correct-result.ts';
export type { CorrectionView } from './correction/correction-in.ts';
export {
  approvalPage,
  preparationPage,
  preparedField,
  refusalPage,
  requestPage,
} from './correction/correction-pages.ts';
export {
  addProof,
  downloadProof,
  findMyProof,
  type Proof,
  proofMegabytes,
  readProof,
} from './correction/correction-proof.ts';
export { type CorrectionRow, listCorrections } from './correction/list-corrections.ts';
export { prepareCorrection } from './correction/prepare-correction.ts';
export { refuseCorrection } from './correction/refuse-correction.ts';
export { withdrawCorrection } from './correction/withdraw-correction.ts';
export { writtenIn } from './correction/written-in.ts';
export { bringPapers } from './counter/bring-papers.ts';
export { counterPage } from './counter/counter-fields.ts';
export { type CounterView, readCounter } from './counter/read-counter.ts';
export { type StartedAtCounter, startAtCounter } from './counter/start-at-counter.ts';
export type { Deps, Settings } from './deps.ts';
export type { DraftView } from './drafts/drafts-in.ts';
export { type Stretch, wordDiff } from './drafts/word-diff.ts';
export { type AskedErasure, askErasure } from './erasure/ask-erasure.ts';
export { type ErasureItem, erasureItems, isErasable, knownItems } from './erasure/erasure-items.ts';
export { erasureLimit, erasurePage, verdictPage } from './erasure/erasure-pages.ts';
export { type GivenErasureAnswer, giveErasureAnswer } from './erasure/give-erasure-answer.ts';
export { listMyErasures, type MyErasure, readMyErasure } from './erasure/my-erasures.ts';
export { erasingAgency, listErasures, readErasure } from './erasure/see-to-erasures.ts';
export { sweepFiles } from './erasure/sweep-files.ts';
export { giveCommand } from './give-command.ts';
export { groupChoice, groupChosen } from './groups/group-choice.ts';
export { closeGroupOf, longestGroupName, makeGroupAt, type NameProblem, renameGroupOf } from './groups/keep-group.ts';
export { joinGroupOf, leaveGroupOf, type MemberProblem, type NewMember } from './groups/keep-members.ts';
export { type GroupPage, readGroup } from './groups/read-group.ts';
export { type GroupsPage, readGroups } from './groups/read-groups.ts';
export { findMyChildren } from './guardians/find-my-children.ts';
export { guardianPage } from './guardians/guardian-page.ts';
export { type GuardianTrouble, noteGuardian } from './guardians/note-guardian.ts';
export {
  endGuardian,
  endPage as guardianEndPage,
  type GuardiansPage,
  readGuardian,
  readGuardians,
} from './guardians/see-to-guardians.ts';
export type { HandLine } from './hands/hand-line.ts';
export { type Hands, listHands } from './hands/list-hands.ts';
export { listToTake, takeNext } from './hands/take-next.ts';
export { type PastState, type PastView, readPast } from './history/read-past.ts';
export { listJudged } from './indicators/list-judged.ts';
export { type Indicator, type IndicatorId, sumOf } from './indicators/nine-indicators.ts';
export { type Indicators, readIndicators } from './indicators/read-indicators.ts';
export {
  type AddedPhoto,
  addPhoto,
  downloadPhoto,
  listPhotos,
  photographedAt,
} from './inspections/inspection-photos.ts';
export { type InspectionWeek, readInspectionWeek, type WeekInspection } from './inspections/inspection-week.ts';
export { sendToInspection } from './inspections/send-to-inspection.ts';
export { lapse } from './lapse.ts';
export { dossierMark } from './live/dossier-mark.ts';
export { type LiveMarks, mayFollow, readMarks } from './live/watch.ts';
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
export { checkOrders } from './money/check-orders.ts';
export { type ClosingTrouble, closeDay, closingPage, inDrawer } from './money/close-day.ts';
export type { Difference } from './money/differences.ts';
export { listMoney, type MoneyDay, readMoneyDay } from './money/read-money-day.ts';
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
export { readReply } from './my-dossier/read-reply.ts';
export { type Reply, replyToSupplement } from './my-dossier/reply-to-supplement.ts';
export { withdrawMyDossier } from './my-dossier/withdraw-my-dossier.ts';
export { countUnread, listMyNotices, type MyNotice, type MyNotices } from './my-notices/list-my-notices.ts';
export { markMyNotices } from './my-notices/mark-my-notices.ts';
export { listMyPapers, type MyPaper } from './my-papers/list-my-papers.ts';
export { noteExpiry } from './my-papers/note-expiry.ts';
export { takeMyPaper } from './my-papers/take-my-paper.ts';
export { whoLooked } from './my-papers/who-looked.ts';
export { changeMyContact } from './my-profile/change-my-contact.ts';
export { confirmMyContact } from './my-profile/confirm-my-contact.ts';
export { exportMyData } from './my-profile/export-my-data.ts';
export { type MyProfile, readMyProfile } from './my-profile/read-my-profile.ts';
export { readSynchronisation, type Synchronisation, seeToMessage } from './national/read-synchronisation.ts';
export { reconcileNational } from './national/reconcile-national.ts';
export { sendNational } from './national/send-national.ts';
export { type Needs, needsOf, needsPage } from './needs/needs-of.ts';
export { readNeeds } from './needs/read-needs.ts';
export { openDeps } from './open-deps.ts';
export type { CommandOutcome } from './outcome.ts';
export { type JoinRefusal, joinPages } from './pages/join-pages.ts';
export { mostPages } from './pages/most-pages.ts';
export { movePage } from './pages/move-page.ts';
export { pagePicture } from './pages/page-picture.ts';
export { takePagesApart } from './pages/take-pages-apart.ts';
export { turnPage } from './pages/turn-page.ts';
export { downloadPaper } from './papers/download-paper.ts';
export { downloadPart } from './papers/download-part.ts';
export { myResultPicture } from './papers/my-result-picture.ts';
export { type Download, openMyResult } from './papers/open-my-result.ts';
export type { ResultStanding } from './papers/result-standing.ts';
export { type VerifyView, verifyFile, verifyResult } from './papers/verify-result.ts';
export { announceParcels } from './parcels/announce-parcels.ts';
export { parcelPage } from './parcels/parcel-page.ts';
export { type ParcelsOfDay, readParcels } from './parcels/read-parcels.ts';
export { sendParcelAgain } from './parcels/send-parcel-again.ts';
export { payFee } from './payment/pay-fee.ts';
export { queryOpenOrders } from './payment/query-open-orders.ts';
export { readPaymentReturn } from './payment/read-payment-return.ts';
export { receivePaymentNotice } from './payment/receive-payment-notice.ts';
export { type FollowedPetition, followPetition } from './petitions/follow-petition.ts';
export { listPetitions } from './petitions/list-petitions.ts';
export { listMyPetitions, type MyPetition } from './petitions/my-petitions.ts';
export { type PageOf, pageNumber } from './petitions/page-of.ts';
export { answerLimit, refusalGrounds, screeningLimit } from './petitions/petition-course.ts';
export { petitionPage, petitionStepPage } from './petitions/petition-pages.ts';
export type { PetitionStep } from './petitions/petition-steps.ts';
export { listPublicPetitions } from './petitions/public-petitions.ts';
export { readPetition, type StaffPetition } from './petitions/read-petition.ts';
export { type PetitionOutcome, takePetitionStep } from './petitions/take-petition-step.ts';
export { petitionedAgencies, writePetition } from './petitions/write-petition.ts';
export { admitColleague, endPostOf } from './posts/end-post.ts';
export { givePostTo, type NewPost, type PostProblem, postRoles } from './posts/give-post.ts';
export { type PostsPage, readPosts, type StaffWithPosts } from './posts/read-posts.ts';
export { askPrint } from './prints/ask-print.ts';
export { readPrint } from './prints/read-print.ts';
export { setPrints } from './prints/set-prints.ts';
export { type ListedProcedure, listProcedures } from './procedures/list-procedures.ts';
export { type ProcedureVersions, readVersions, type VersionStep } from './procedures/read-versions.ts';
export type { VersionRow } from './procedures/version-rows.ts';
export { countQuality } from './quality/count-quality.ts';
export { type QualityRow, type QualityView, readQuality } from './quality/read-quality.ts';
export { leastShown, type ShownQuality } from './quality/tally.ts';
export { actAtDesk, type CallingDesk, type DeskOutcome, mostDesks, readCalling } from './queue/calling.ts';
export { type Hall, readHall, readTicket, type TicketInHall, takeNumber } from './queue/hall.ts';
export { ticketLabel } from './queue/ticket-label.ts';
export type { AgencyName } from './reading/agency-name.ts';
export { loadCalendar } from './reading/calendars.ts';
export type { DossierView, IssuedPaperView, SupplementView } from './reading/dossier-view.ts';
export { principalIn } from './reading/principal-in.ts';
export type { TimelineEntry } from './reading/timeline.ts';
export type { WaitingFor } from './reading/waiting-for.ts';
export { type DeskDays, deskDays } from './reception/desk-days.ts';
export { type DeskNow, type OpeningHours, openingAt, openingOf } from './reception/opening-hours.ts';
export { type ReceptionPage, readReception, type SetReception, setReception } from './reception/reception-hours.ts';
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
export { revocationPage } from './revocation/revocation-page.ts';
export { type Revoked, revokeResult } from './revocation/revoke-result.ts';
export { indexDossiers } from './search/index-dossiers.ts';
export { readIndexStanding } from './search/read-index-standing.ts';
export { listFactorDuties, setFactorDuty } from './second-factor/factor-duty.ts';
export type { FactorProblem } from './second-factor/prove-factor.ts';
export { listFactors, recoverFactor } from './second-factor/recover-factor.ts';
export { resealFactors } from './second-factor/reseal-factors.ts';
export { beginOwnFactor, confirmOwnFactor, type OwnFactor, ownFactor } from './second-factor/set-up-factor.ts';
export { type SigningNeed, signingNeed, signs } from './second-factor/signing-need.ts';
export type { IndexKey } from './service-index/formulas.ts';
export { readServiceIndex, type ServiceIndex } from './service-index/read-service-index.ts';
export type { ScoredComponent } from './service-index/score-index.ts';
export { openSharedResult, readSharedResult } from './sharing/open-shared-result.ts';
export { endShare, listShares, shareDays, shareResult } from './sharing/share-result.ts';
export { readPerson } from './sign-in/read-person.ts';
export { signInCitizen } from './sign-in/sign-in-citizen.ts';
export { signInStaff } from './sign-in/sign-in-staff.ts';
export { certificateFor } from './signing/certificate-for.ts';
export { type EndingTrouble, endPersonalCertificate } from './signing/end-personal-certificate.ts';
export { endingPage } from './signing/ending-page.ts';
export {
  type CertificateLine,
  certificateToEnd,
  listCertificates,
  ownCertificates,
} from './signing/list-certificates.ts';
export { type CertificateNames, keyOfCredential } from './signing/make-certificate.ts';
export { type AwaitedWith, readAwaited } from './signing/read-awaited.ts';
export {
  awaitedKey,
  type Released,
  type ReleaseProblem,
  releaseSignatures,
  sendReleaseCode,
} from './signing/release-signatures.ts';
export { renewCertificate } from './signing/renew-certificate.ts';
export { type TakenCertificate, takeCertificate } from './signing/take-certificate.ts';
export { advanceDossier } from './staff/advance-dossier.ts';
export { advanceInPerson } from './staff/advance-in-person.ts';
export { dropView } from './staff/drop-view.ts';
export { keepView } from './staff/keep-view.ts';
export { listWork, type Work, type WorkQuery, type WorkRow } from './staff/list-work.ts';
export { nextWork } from './staff/next-work.ts';
export { readDigitised } from './staff/read-digitised.ts';
export { type ConsultationView, type OwnerView, readDossier, type StaffDossierView } from './staff/read-dossier.ts';
export { type FoundDossier, searchDossiers } from './staff/search-dossiers.ts';
export {
  listStaffNotices,
  markReadByStaff,
  type StaffNotices,
} from './staff-notices/my-staff-notices.ts';
export { nameSubstitute } from './substitutes/name-substitute.ts';
export type { HeldThere } from './substitutes/nameable-posts.ts';
export {
  endSubstitute,
  readSubstitutes,
  type SubstituteRow,
  type SubstitutesPage,
} from './substitutes/read-substitutes.ts';
export type { NewSubstitute, SubstituteProblem } from './substitutes/substitute-problems.ts';
export { stages } from './tracking/stage-of.ts';
export { type TrackView, trackDossier } from './tracking/track-dossier.ts';
export {
  listUnclaimed,
  mostUnclaimed,
  stillUnclaimedDays,
  unclaimedDays,
  type WaitingResult,
} from './unclaimed/list-unclaimed.ts';
export { type DueReminder, unreminded } from './unclaimed/unreminded.ts';
export { type BegunUpload, beginUpload } from './uploads/begin-upload.ts';
export { cancelUpload, continueUpload, readUpload, type UploadStanding } from './uploads/see-to-upload.ts';
export { doneWithUploads, readUploaded, type UploadedFile } from './uploads/uploaded-files.ts';
export { type MovedVisit, moveMyVisit } from './visits/move-my-visit.ts';
export { type MyVisit, readMyVisit } from './visits/my-visit.ts';
export { readVisitChoice, type VisitChoice } from './visits/read-visit-choice.ts';
export { type ExpectedVisit, noteArrival } from './visits/todays-visits.ts';
export { type AgencyVisits, readVisitHours, type SetVisitHours, setVisitHours } from './visits/visit-hours.ts';
export { hourField, visitHoursPage } from './visits/visit-hours-page.ts';
export { raiseWarnings } from './warnings/raise-warnings.ts';
export { type WarningRules, warnedRoles } from './warnings/warning-rules.ts';
export { readWarningRules, setWarningRules, type WarningField, warningPage } from './warnings/warning-settings.ts';
export type { WordingTrouble } from './wordings/check-wording.ts';
export { answerPlaceholders, type DraftPlaceholder, generalPlaceholders } from './wordings/draft-placeholders.ts';
export type { DraftTemplate } from './wordings/draft-templates.ts';
export { type NoticePlaceholder, noticePlaceholders } from './wordings/notice-placeholders.ts';
export { type LetterWords, noticeWords } from './wordings/notice-words.ts';
export { withPlacesFilled } from './wordings/placeholders.ts';
export { listWordings, readWording, type WordingHistory, type WordingList } from './wordings/read-wordings.ts';
export { sampleAnswers } from './wordings/sample-dossier.ts';
export { restoreWording, setWording, tryWording } from './wordings/set-wording.ts';
export { wordingPage } from './wordings/wording-pages.ts';
export { wordingRights } from './wordings/wording-rights.ts';
export { draftSubject, noticeSubject, type Proposed, type WordingSubject } from './wordings/wording-subject.ts';
