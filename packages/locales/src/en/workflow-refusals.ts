import type { Translated } from '../translated.ts';
import type { refusals as vi } from '../vi/workflow-refusals.ts';

export const refusals = {
  notNow: 'This cannot be done at the present step. Open it again to see what can be done.',
  notYourStep: 'This step belongs to somebody else. “Who has it now” says whom to ask.',
  changedMeanwhile: 'Somebody else has just worked on it. Look at the new version, then do it again if still needed.',
  feeNotSettled: 'The fee is not fully paid. Go on once it is.',
  exemptionNotDecided: 'An exemption from the fee is claimed. Look at the proof, and confirm or decline it first.',
  exemptionNotProved: 'Look at the paper that proves the exemption and tick it, then confirm.',
  papersNotChecked: 'Check each paper and tick that all are checked, then accept.',
  supplementAlreadyAsked:
    'A supplement was already asked for at this step. Decide on what there is, or refuse with a ground.',
  supplementTooLate:
    'More than 3 working days since acceptance: a supplement can no longer be asked for. Please go on.',
  nothingAskedFor: 'Mend everything the agency listed, then send the reply.',
  mayNotApproveOwnDraft: 'You wrote this draft, so you cannot sign it. Pass it to another leader.',
  mayNotDecideOwnDossier: 'This is your own dossier. Ask a colleague to handle it.',
  opinionsOutstanding: 'Some answers are missing and not yet due. Wait for them, or for their deadline.',
  alreadyConsulted: 'Opinions were asked for once, or no other agency was chosen. Look at the consultation again.',
  alreadyExtended: 'The limit was extended once. It cannot be extended again.',
  alreadyApologised: 'The date moves only once, and to a later day. Choose another date or hand over the result.',
  newDateNotLater: 'Choose a new date after the present one.',
  amountDiffers: 'The amount differs from what is due. Compare again and record what was received.',
  identityNotChecked: 'Check the recipient’s identity card and tick it, then hand over the result.',
  originalsNotCompared: 'Compare the originals and tick it, then go on.',
  consultationClosed: 'This consultation is closed, or did not ask your agency. No answer is needed.',
  deadlineNotReached: 'The deadline has not come, so this cannot be done yet.',
  noticeTooLate:
    'A notice must arrive as many hours before the event as the law says. Choose a later beginning and send it again.',
  tooLateToObject: 'The time to answer in writing is over. Nothing can be objected to or acknowledged any more.',
  inspectionInThePast: 'Choose a day and hour of the inspection that is still to come.',
  nothingToJoin: 'Choose the report about the same matter.',
  alreadyReopened: 'It was looked at again once. If you still disagree, you may complain.',
  agencyNotCompetent: 'This agency is not competent. Choose the agency where the owner lives.',
  notInThisCase: 'This is not done in such a case. Look at what can be done.',
  visitTaken: 'This hour is full or past. Choose another one.',
  caseFeePaid: 'The fee is paid or being paid. Choose a case that costs the same, or refuse so that it is given back.',
  neverTakenBack: 'This step cannot be taken back: it left the agency, was signed, or the applicant was told.',
  tooLateToTakeBack:
    'More than 15 minutes have passed, or a colleague has opened it. Ask the head to take it back, with a reason.',
  notTakenOver: 'Another agency settles this: give it over with a list of its papers, to be handled once taken over.',
  codesExhausted: 'The agency has issued all codes of today. Accept it on the next working day.',
  intentReused: 'This page was already used to send something else. Load it again, then redo it.',
  certificateMissing:
    'You have no personal certificate in force, so you cannot sign. Open “My certificates”, or ask the administrator of your agency.',
  signatureAwaited: 'The leader has not signed this result yet, so it cannot be issued. Try again once they have.',
} as const satisfies Translated<typeof vi>;
