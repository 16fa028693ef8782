/** Why a command is not carried out. Every code has a sentence in both languages. */
export const refusalCodes = [
  'notNow',
  'notYourStep',
  'changedMeanwhile',
  'feeNotSettled',
  'exemptionNotDecided',
  'exemptionNotProved',
  'papersNotChecked',
  'supplementAlreadyAsked',
  'supplementTooLate',
  'nothingAskedFor',
  'mayNotApproveOwnDraft',
  'mayNotDecideOwnDossier',
  'opinionsOutstanding',
  'alreadyConsulted',
  'alreadyExtended',
  'alreadyApologised',
  'newDateNotLater',
  'amountDiffers',
  'identityNotChecked',
  'originalsNotCompared',
  'consultationClosed',
  'deadlineNotReached',
  'noticeTooLate',
  'tooLateToObject',
  'inspectionInThePast',
  'nothingToJoin',
  'alreadyReopened',
  'agencyNotCompetent',
  'notInThisCase',
  'codesExhausted',
  'intentReused',
  'visitTaken',
  'caseFeePaid',
  'neverTakenBack',
  'tooLateToTakeBack',
  'certificateMissing',
  'signatureAwaited',
  'notTakenOver',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  code: RefusalCode;
  command?: string;
}
