export { type Database, openDatabase } from './database.ts';
export { declaredText } from './declared-text.ts';
export { fold, foldedWords } from './fold.ts';
export { newProvisionalNumber, readProvisionalNumber } from './provisional-number.ts';
export { agenciesBy } from './reads/agencies-by.ts';
export { agenciesOn } from './reads/agencies-on.ts';
export { type AgencyInTree, agenciesUnder } from './reads/agencies-under.ts';
export type { Agency, AgencyItself, AgencyKind } from './reads/agency.ts';
export { agencyBeside } from './reads/agency-beside.ts';
export { type AgencyMove, type AgencyTree, agencyTree, type TreeAgency } from './reads/agency-tree.ts';
export { type AuditAnchor, type AuditEntry, auditTrail } from './reads/audit-trail.ts';
export { birthsOf, type RegisteredBirth } from './reads/births-of.ts';
export { chainFault } from './reads/chain-fault.ts';
export { type CorrectionAt, type CorrectionCounts, correctionsAt } from './reads/corrections-at.ts';
export { type DatedDossier, datedDossiers } from './reads/dated-dossiers.ts';
export { dossierRegister, type RegisteredDossier } from './reads/dossier-register.ts';
export type { DossierSummary } from './reads/dossier-summary.ts';
export { dossiersInHand } from './reads/dossiers-in-hand.ts';
export { dossiersOf } from './reads/dossiers-of.ts';
export { dossiersToTake } from './reads/dossiers-to-take.ts';
export { dossiersUnder } from './reads/dossiers-under.ts';
export { dossiersWithGroup } from './reads/dossiers-with-group.ts';
export { type Exempted, exemptedOfDay } from './reads/exempted-of-day.ts';
export { findAgency } from './reads/find-agency.ts';
export { findCommune } from './reads/find-commune.ts';
export { findDossierId } from './reads/find-dossier-id.ts';
export { findDossiers } from './reads/find-dossiers.ts';
export { type FoundPaper, findIssuedPaperById } from './reads/find-issued-paper-by-id.ts';
export { type FoundPart, findPart } from './reads/find-part.ts';
export { findPerson } from './reads/find-person.ts';
export { findRecorded, type Recorded } from './reads/find-recorded.ts';
export { findStaff } from './reads/find-staff.ts';
export { findVerifyToken } from './reads/find-verify-token.ts';
export { followersOf, mostFollowers } from './reads/followers-of.ts';
export { type GivenOver, givenOverOnDay } from './reads/given-over.ts';
export { type GroupLine, groupLog } from './reads/group-log.ts';
export type { HandRow } from './reads/hand-rows.ts';
export { type HandedOverDossier, handedOverDossiers } from './reads/handed-over-dossiers.ts';
export { type HandlerLoad, handlerLoads } from './reads/handler-loads.ts';
export { type FileHolders, holdersOfFile } from './reads/holders-of-file.ts';
export { type IndexCounts, indexCounts, type PaidDossiers, paidDossiers } from './reads/index-counts.ts';
export {
  type IndicatorCounts,
  indicatorCounts,
  type OnlineCounts,
  type PointCounts,
} from './reads/indicator-counts.ts';
export { indicatorDossiers } from './reads/indicator-dossiers.ts';
export { type DossierIndicator, dossierIndicators } from './reads/indicator-frame.ts';
export { type IssuedNumber, issuedNumbers } from './reads/issued-numbers.ts';
export { issuingAgency } from './reads/issuing-agency.ts';
export { type JournalName, journalNames } from './reads/journal-names.ts';
export { type KinAgency, kinOfAgency } from './reads/kin-of-agency.ts';
export { legalNow } from './reads/legal-now.ts';
export { listCommunes } from './reads/list-communes.ts';
export { lookersAt } from './reads/lookers-at.ts';
export { type LiveMarks, marksOf } from './reads/marks-of.ts';
export { type MoneyEntry, type MoneySums, moneyEntries, moneySumsOf, openMoneyDays } from './reads/money-entries.ts';
export {
  type NationalStanding,
  type NationalTrouble,
  nationalStanding,
  nationalTroubles,
  tellNationalAgain,
  toldAfter,
} from './reads/national-standing.ts';
export { type NoticeOfDossier, type NoticePlace, noticesOf, unreadNotices } from './reads/notices-of.ts';
export { type OpenAtAgency, openAtAgency } from './reads/open-at-agency.ts';
export { type OpenByVersion, openByVersion } from './reads/open-by-version.ts';
export { type OpenDossier, openDossiersAt } from './reads/open-dossiers-at.ts';
export { parcelsInTransit } from './reads/parcels-in-transit.ts';
export { parcelsOfDay, type SentParcel } from './reads/parcels-of-day.ts';
export { type PartOrigin, partOrigins } from './reads/part-origins.ts';
export { peopleByNumber } from './reads/people-by-number.ts';
export { periodReport, type ReportLines, type ReportPeriod, type ReportRow } from './reads/period-report.ts';
export type { Person } from './reads/person.ts';
export { personalData } from './reads/personal-data.ts';
export { type PetitionPunctuality, petitionPunctuality } from './reads/petition-punctuality.ts';
export {
  type PetitionAt,
  type PetitionCounts,
  type PetitionViewer,
  petitionsAt,
} from './reads/petitions-at.ts';
export { petitionsOf } from './reads/petitions-of.ts';
export { type PostAt, postsAt } from './reads/posts-at.ts';
export { type PublishedPetition, publishedPetition, publishedPetitions } from './reads/published-petitions.ts';
export { type Narrowing, narrowings, type Queue, queues, stepLists } from './reads/queue.ts';
export { type OpenDesk, type QueueBoard, queueBoard, type WaitingTicket, waitingTicket } from './reads/queue-board.ts';
export type { QueueCounts } from './reads/queue-counts.ts';
export type { RailCounts } from './reads/rail-counts.ts';
export { type ReadAnswers, readAnswers } from './reads/read-answers.ts';
export { readApplication, type StoredApplication } from './reads/read-application.ts';
export { readDossier, type StoredDossier } from './reads/read-dossier.ts';
export { type ReadEntry, readJournal } from './reads/read-journal.ts';
export { type Parties, readParties } from './reads/read-parties.ts';
export { type Part, readParts } from './reads/read-parts.ts';
export { type RecountedDossier, recountedDossiers } from './reads/recounted-dossiers.ts';
export { type ReportColumn, reportColumns } from './reads/report-columns.ts';
export { reportedDossiers } from './reads/reported-dossiers.ts';
export type { ReportedDossier } from './reads/reported-page.ts';
export { type RunningDossier, runningDossiers } from './reads/running-dossiers.ts';
export { type FoundAgency, searchAgencies } from './reads/search-agencies.ts';
export { seenSince } from './reads/seen-since.ts';
export { type SimilarReport, similarReports } from './reads/similar-reports.ts';
export { staffAt } from './reads/staff-at.ts';
export { staffEverAt } from './reads/staff-ever-at.ts';
export { type StaffInRoles, staffInRoles } from './reads/staff-in-roles.ts';
export type { NamedPost, StaffMember } from './reads/staff-member.ts';
export { staffNames } from './reads/staff-names.ts';
export { type Successor, successorsOf } from './reads/successors-of.ts';
export { type UnansweredDossier, unansweredAt } from './reads/unanswered-at.ts';
export { type UnclaimedResult, type UnremindedResult, unclaimedAt, unremindedResults } from './reads/unclaimed.ts';
export { type VisitPlace, visitPlaces } from './reads/visit-places.ts';
export { type VisitToday, visitsToday } from './reads/visits-today.ts';
export { findGroup, type GroupMember, groupMembers, groupsAt, type WorkGroup } from './reads/work-groups.ts';
export { type WorkListQuery, type WorkListRow, workBoard, workList } from './reads/work-list.ts';
export { record } from './record/record.ts';
export type { IssuedNumbers, OrderChange, Recording, RecordOutcome, Submission, Text } from './record/recording.ts';
export { isUuid, UnstorableText } from './storable.ts';
export { type AccessToMine, accessesOf, accessesToMine, logAccess, logExport } from './tables/access-log.ts';
export { type AgencyChange, agencyChanges, findAgencyChange } from './tables/agency-changes.ts';
export { announceReorganisation, type NewReorganisation } from './tables/announce-reorganisation.ts';
export {
  announceCalendar,
  type CalendarChange,
  calendarChanges,
  markCounted,
  type NewCalendar,
  uncountedChanges,
} from './tables/announced-calendars.ts';
export { answerErasure, type ErasureVerdict } from './tables/answer-erasure.ts';
export { arriveForVisit, markVisitReminded, type VisitToRemind, visitsToRemind } from './tables/appointments.ts';
export { logAuditSearch } from './tables/audit-searches.ts';
export {
  type AwaitedSignature,
  awaitSignature,
  isUnsigned,
  keepSignatures,
  mostAwaited,
  prepareAnew,
  signaturesAwaitedFrom,
} from './tables/awaited-signatures.ts';
export { addCalendar, loadCalendars } from './tables/calendars.ts';
export {
  type CaseProposal,
  declineProposal,
  lastProposal,
  proposeCase,
} from './tables/case-proposals.ts';
export {
  type AgencyContact,
  type AgencyEdit,
  changeAgency,
  type FoundedAgency,
  type NewAgencyChange,
  type Said,
} from './tables/change-agency.ts';
export { askContactChange, type CodeOutcome, useContactCode } from './tables/contact-changes.ts';
export { type ContactKind, contactOf, type KnownContact, saveContact } from './tables/contacts.ts';
export {
  addCorrectionProof,
  type CorrectionProof,
  correctionProofsOf,
  findCorrectionProof,
  mostProofs,
} from './tables/correction-proofs.ts';
export { addMessage, type DossierMessage, messagesOf } from './tables/dossier-messages.ts';
export { joinDraftParts, orderDraftParts, takeDraftPartApart, turnDraftPart } from './tables/draft-pages.ts';
export { addDraftPart, type DraftPart, draftParts, removeDraftPart } from './tables/draft-parts.ts';
export {
  type Draft,
  type DraftOutcome,
  draftsAt,
  draftsOf,
  keepOnPaper,
  readDraft,
  removeDraft,
  saveDraft,
  startDraft,
} from './tables/drafts.ts';
export { endClosedPosts } from './tables/end-closed-posts.ts';
export { erasables } from './tables/erase-personal.ts';
export {
  addErasure,
  type ErasureAnswer,
  type ErasureList,
  type ErasureRequest,
  erasuresOf,
  findErasure,
  findErasureOf,
  listedErasures,
} from './tables/erasure-requests.ts';
export {
  beginFactorDuty,
  endFactorDuty,
  type FactorDuty,
  factorDutiesAt,
  hasFactorDuty,
} from './tables/factor-duties.ts';
export { findFile, registerFile, type StoredFile, setFileState } from './tables/files.ts';
export {
  type ComparedOrder,
  comparedOrders,
  type GatewayCheck,
  saveGatewayCheck,
  uncheckedOrders,
} from './tables/gateway-checks.ts';
export { admitStaff, endHeldPost, giveHeldPost, type HeldPost, heldPostsAt } from './tables/given-posts.ts';
export {
  addGuardianships,
  endGuardianship,
  type GuardianshipAt,
  guardianshipsAt,
  type NewGuardianship,
} from './tables/guardianships.ts';
export {
  addInspectionPhoto,
  findInspectionPhoto,
  type InspectionPhoto,
  inspectionPhotosOf,
  mostPhotos,
} from './tables/inspection-photos.ts';
export { inspectionsAt, type PlannedInspection, sendInspector } from './tables/inspections.ts';
export {
  findIssuedPaper,
  type IssuedPaper,
  issuedPapersOf,
  issuePaper,
  newVerifyToken,
} from './tables/issued-papers.ts';
export {
  type Expiring,
  type KeptPaper,
  keptPapersOf,
  markPaperReminded,
  papersExpiring,
  setPaperExpiry,
} from './tables/kept-papers.ts';
export {
  failLetter,
  type Letter,
  leaseLetters,
  leaseUnreported,
  markLetterSent,
  markReported,
  type NewLetter,
  putLetter,
  putOffLetter,
} from './tables/letters.ts';
export { addMaintenance, comingMaintenance, type Maintenance, withdrawMaintenance } from './tables/maintenance.ts';
export {
  acceptMandate,
  addMandate,
  endMandate,
  findMandate,
  type Guardianship,
  type Mandate,
  mandatesGiven,
  mandatesHeld,
  mandatesOffered,
  type Named,
} from './tables/mandates.ts';
export { type ClosedDay, closeMoneyDay, readMoneyDay } from './tables/money-days.ts';
export {
  addNationalComparison,
  lastNationalComparison,
  type NationalComparison,
  type NationalDifference,
} from './tables/national-comparisons.ts';
export {
  failNationalMessage,
  leaseNationalMessages,
  markNationalSent,
  type NationalMessage,
  putOffNationalMessage,
  sendNationalMessageAgain,
  skipNationalMessage,
} from './tables/national-messages.ts';
export { addNotice, markNoticeMailed, markNoticesRead, type SentNotice } from './tables/notices.ts';
export {
  announceParcelAgain,
  type DueParcel,
  lastParcel,
  leaseParcel,
  markParcelTaken,
  type ParcelAddress,
  type ParcelStanding,
  putOffParcel,
  refusedParcels,
  refuseParcel,
} from './tables/parcels.ts';
export { endPosts, givePosts } from './tables/pass-posts.ts';
export {
  findOrderOfTransaction,
  findPaymentOrder,
  type PaymentOrder,
  paymentOrdersOf,
  unsettledPaymentOrders,
} from './tables/payment-orders.ts';
export {
  addCertificate,
  type CertificateInUse,
  certificatesAt,
  certificatesOf,
  certificatesPerPage,
  certificatesUnder,
  endCertificate,
  findCertificate,
  type PersonalCertificate,
  type RemoteKey,
} from './tables/personal-certificates.ts';
export {
  type Petition,
  type PetitionCourse,
  type PetitionKind,
  type PetitionState,
  type Publicity,
  petitionKinds,
  petitionStates,
  publicities,
} from './tables/petition-row.ts';
export {
  addPetition,
  findPetition,
  findPetitionByCode,
  isStepTaken,
  movePetition,
  type NewPetition,
  type PetitionEvent,
  petitionEvents,
} from './tables/petitions.ts';
export { type Calling, callNext, endTicket, recallTicket, type Ticket, takeTicket } from './tables/queue-tickets.ts';
export { type Marks, type Rating, readRating, saveRating } from './tables/ratings.ts';
export {
  acceptReceivedFile,
  addReceivedFile,
  draftOfReceivedFile,
  leaseReceivedFile,
  putOffReceivedFile,
  type ReceivedFile,
  receivedFilesOf,
  refuseReceivedFile,
  removeReceivedFile,
} from './tables/received-files.ts';
export {
  addReceptionHours,
  type ReceptionHours,
  receptionHoursFor,
} from './tables/reception-hours.ts';
export {
  dueReorganisations,
  findReorganisation,
  markHandedOver,
  type Reorganisation,
  reorganisations,
} from './tables/reorganisations.ts';
export {
  addResultShare,
  endResultShare,
  findSharedResult,
  type ResultShare,
  resultSharesOf,
} from './tables/result-shares.ts';
export { removeView, type SavedView, saveView } from './tables/saved-views.ts';
export { closeDesk, type Matter, matters, openDesk } from './tables/service-desks.ts';
export { countServiceQuality, readServiceQuality, type ServiceQuality } from './tables/service-quality.ts';
export {
  type App,
  chooseMandate,
  endSession,
  endSessionsOf,
  findSession,
  type Holder,
  type Session,
  startSession,
} from './tables/sessions.ts';
export {
  addSheetPrint,
  keepSheetPdf,
  readSheetPrint,
  type SheetPrint,
  unsetSheetPrints,
} from './tables/sheet-prints.ts';
export {
  approvalBehind,
  beginApproval,
  beginApprovalAnew,
  finishApproval,
  type SignedApproval,
  signedApprovalOf,
} from './tables/signed-approvals.ts';
export {
  beginFactor,
  confirmFactor,
  factorOf,
  factorsAt,
  keptFactors,
  resealFactor,
  type StaffFactor,
  type StaffWithFactor,
  takeFactorAway,
  useFactor,
} from './tables/staff-factors.ts';
export {
  addStaffNotices,
  markStaffNoticeMailed,
  markStaffNoticesRead,
  type NewStaffNotice,
  type StaffNoticeKind,
  type StaffNoticeRow,
  staffNoticesAbout,
  staffNoticesOf,
  type UnmailedStaffNotice,
  unmailedStaffNotices,
} from './tables/staff-notices.ts';
export { givePost, type PostGrant } from './tables/staff-posts.ts';
export {
  addSubstitution,
  endSubstitution,
  findSubstitution,
  type Substitution,
  substitutionsAbout,
} from './tables/substitutions.ts';
export { saveOrganisations, tellMandates } from './tables/told-mandates.ts';
export { dropTyped, keepTyped, type TypedPage } from './tables/typed-pages.ts';
export { markTold, type UntoldAnswer, untoldAnswers } from './tables/untold-answers.ts';
export { addUploadPart, beginUpload, findUpload, removeUploads, type Upload, wholeUploads } from './tables/uploads.ts';
export { saveVisitHours, type VisitHours, visitHoursOf } from './tables/visit-hours.ts';
export { addWarningSettings, findWarningSettings } from './tables/warning-settings.ts';
export { withdrawAgencyChange } from './tables/withdraw-agency-change.ts';
export { type Withdrawn, withdrawReorganisation } from './tables/withdraw-reorganisation.ts';
export {
  addWording,
  findWording,
  type GivenWords,
  type Wording,
  type WordingPlace,
  wordingsInForce,
  wordingsOf,
} from './tables/wordings.ts';
export { closeGroup, joinGroup, leaveGroup, makeGroup, renameGroup } from './tables/work-groups.ts';
export { forgetHits, type Hit, hit } from './writes/hit.ts';
export { type OnceOnly, type OnceOutcome, onceOnly } from './writes/once-only.ts';
export { mendRegistered, type RegisteredPerson, registerPerson } from './writes/register-person.ts';
export { type OutboxRow, relayOutbox } from './writes/relay-outbox.ts';
export { removeUnnamedFiles } from './writes/remove-unnamed-files.ts';
export { numberBorn, saveBorn } from './writes/save-born.ts';
export { giveAccount, savePerson } from './writes/save-person.ts';
export { saveStaff } from './writes/save-staff.ts';
export { sweep } from './writes/sweep.ts';
export { type DueDeadline, takeDueDeadlines } from './writes/take-due-deadlines.ts';
export { type DossierContent, type IndexStanding, indexStanding, takeToIndex } from './writes/take-to-index.ts';
