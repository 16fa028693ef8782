import type { Translated } from '../translated.ts';
import type { notices as vi } from '../vi/workflow-notices.ts';

export const notices = {
  submitted: {
    subject: 'Application {{reference}} received',
    body: 'Your application “{{procedure}}” has reached {{agency}}. It is checked within 8 working hours and you are told. Follow it: {{link}}',
  },
  accepted: {
    subject: 'Application {{reference}} accepted',
    body: '{{agency}} has accepted “{{procedure}}”. You get the result before {{due}}. The slip and the steps: {{link}}',
  },
  supplementAsked: {
    subject: 'Application {{reference}} needs something from you',
    body: '{{agency}} needs a supplement to “{{procedure}}” before {{due}}. The clock has stopped. See what to mend and reply: {{link}}',
  },
  notAccepted: {
    subject: 'Application {{reference}} not accepted',
    body: '{{agency}} did not accept “{{procedure}}”. The reason and what you can do next: {{link}}',
  },
  redirected: {
    subject: 'Application {{reference}} passed to another agency',
    body: '“{{procedure}}” was passed to {{agency}}, which is competent. You need do nothing. Follow it: {{link}}',
  },
  feeDue: {
    subject: 'Fee to pay for application {{reference}}',
    body: 'The fee for “{{procedure}}” is {{amount}}. Pay here: {{link}}',
  },
  exemptionConfirmed: {
    subject: 'Application {{reference}} is exempt from the fee',
    body: '{{agency}} has seen the proof and confirmed that “{{procedure}}” costs you nothing. See: {{link}}',
  },
  exemptionDeclined: {
    subject: 'Application {{reference}}: the exemption was not confirmed',
    body: '{{agency}} did not confirm the exemption for “{{procedure}}”, so {{amount}} is due. Nothing of your application is lost. The reason, and where to pay: {{link}}',
  },
  feePaid: {
    subject: 'Fee received for application {{reference}}',
    body: 'We have received {{amount}} for “{{procedure}}”. The receipt: {{link}}',
  },
  refundMade: {
    subject: 'Fee given back for application {{reference}}',
    body: '{{amount}} went back to the account you paid from. See: {{link}}',
  },
  verificationStarted: {
    subject: 'Application {{reference}} is being verified',
    body: '{{agency}} is asking other agencies to verify “{{procedure}}”. You get the result before {{due}}. Follow it: {{link}}',
  },
  inspectionPlanned: {
    subject: 'Application {{reference}}: day of the inspection',
    body: '{{agency}} has set a day to inspect the site for “{{procedure}}”. The day, the hour and what to get ready: {{link}}',
  },
  fixAsked: {
    subject: 'Application {{reference}}: something to mend',
    body: 'The inspection for “{{procedure}}” found something to mend. Tell us when it is done, before {{due}}; then it is looked at again. The clock has stopped. See: {{link}}',
  },
  draftToConfirm: {
    subject: 'Application {{reference}}: please read the draft',
    body: 'The draft of the result of “{{procedure}}” is ready. Read it and tell us what is wrong before {{due}}. No answer means that you agree. See: {{link}}',
  },
  joined: {
    subject: 'Report {{reference}} is handled together with others',
    body: '{{agency}} handles several reports about the same matter. You still get an answer of your own. Follow it: {{link}}',
  },
  apology: {
    subject: 'We are sorry: application {{reference}} is late',
    body: '{{agency}} apologises for not answering “{{procedure}}” on time. New date: {{due}}. The letter (form 04) says why: {{link}}',
  },
  dateMoved: {
    subject: 'Application {{reference}} has a new date',
    body: 'A day off was announced, so the dates of “{{procedure}}” were counted anew. New date: {{due}}. You need not do anything. How it was counted, day by day: {{link}}',
  },
  handedOver: {
    subject: 'Application {{reference}} has passed to the agency that took over',
    body: 'The agency that handled “{{procedure}}” was reorganised. {{agency}} goes on from here. The code and the dates stay as they are; you need not hand in anything again. See: {{link}}',
  },
  resultRevoked: {
    subject: 'The result of application {{reference}} was revoked',
    body: '{{agency}} has revoked the result of “{{procedure}}”. The paper you hold is no longer in force. Why, by which decision, and how to object: {{link}}',
  },
  correctionAsked: {
    subject: 'Your request to correct the result of {{reference}} has arrived',
    body: '{{agency}} has your request to correct the result of “{{procedure}}”. Follow it, or take it back, at: {{link}}',
  },
  correctionRefused: {
    subject: 'The result of application {{reference}} was not corrected',
    body: '{{agency}} looked at your request and leaves the result of “{{procedure}}” as it is. Why, and what you can do: {{link}}',
  },
  resultCorrected: {
    subject: 'The result of application {{reference}} was corrected',
    body: '{{agency}} has issued a new result of “{{procedure}}” in place of the first. The old one is no longer valid. Get the new one at: {{link}}',
  },
  resultReady: {
    subject: 'The result of application {{reference}} is ready',
    body: 'The result of “{{procedure}}” is ready. How to get it: {{link}}',
  },
  resultSent: {
    subject: 'The result of application {{reference}} is in the post',
    body: '{{agency}} has handed the result of “{{procedure}}” to the post. Tracking number and day of delivery: {{link}}',
  },
  noObjection: {
    subject: 'Notice {{reference}}: the agency did not answer',
    body: 'The time is over and {{agency}} has not answered the notice “{{procedure}}” in writing. You may go ahead as you said. See: {{link}}',
  },
  obligationDue: {
    subject: 'Application {{reference}}: a duty after the result',
    body: 'A duty that follows from the result of “{{procedure}}” is due. What to do: {{link}}',
  },
  withdrawn: {
    subject: 'Application {{reference}} withdrawn',
    body: '{{agency}} has stopped handling “{{procedure}}” as you asked. See: {{link}}',
  },
  withdrawalDeclined: {
    subject: 'Application {{reference}} not withdrawn',
    body: '{{agency}} goes on with “{{procedure}}”. The reason: {{link}}',
  },
  stopped: {
    subject: 'Application {{reference}} stopped',
    body: '{{agency}} has stopped handling “{{procedure}}”. The reason and what you can do next: {{link}}',
  },
  visitMissed: {
    subject: 'Visit for application {{reference}} cancelled',
    body: 'You did not come to {{agency}} on the day booked for “{{procedure}}”, so the application is cancelled. You can book again: {{link}}',
  },
  visitMoved: {
    subject: 'Visit for application {{reference}} moved',
    body: 'Your visit to {{agency}} for “{{procedure}}” is at another time now. Day and hour, for your own calendar too: {{link}}',
  },
  messageAnswered: {
    subject: 'Application {{reference}}: the agency has written to you',
    body: '{{agency}} has written to you about “{{procedure}}”. Read and answer: {{link}}',
  },
  resultUnclaimed: {
    subject: 'Application {{reference}}: your result is waiting',
    body: 'The result of “{{procedure}}” lies at the one-stop desk of {{agency}}, and you have not fetched it. Bring your identity paper. See: {{link}}',
  },
  resultUnclaimedStill: {
    subject: 'Application {{reference}}: your result has not been fetched',
    body: 'The result of “{{procedure}}” still lies at the one-stop desk of {{agency}}. Somebody else may fetch it for you with your authority. See: {{link}}',
  },
} as const satisfies Translated<typeof vi>;
