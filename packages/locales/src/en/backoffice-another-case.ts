import type { Translated } from '../translated.ts';
import type { anotherCase as vi } from '../vi/backoffice-another-case.ts';

export const anotherCase = {
  anotherCase: {
    command: 'Propose another case',
    title: 'Another case of the service',
    lead: 'Choose the right case of the same service. Nothing changes until the applicant agrees: answers that are the same stay, fee and papers are worked out anew.',
    reason: 'Reason',
    reasonHint: 'The applicant reads it.',
    send: 'Send it to the applicant',
    same: 'This is the case that was applied for. Choose another answer.',
    sent: 'It is sent. The dossier stays as it is until the applicant agrees.',
    waiting: 'Another case was proposed; the applicant has yet to answer',
    notWanted: 'The applicant did not agree to another case',
    see: 'See the proposal of another case',
    waitingText: 'Proposed by {{name}}, {{when}}. Whatever is done on the dossier before ends this proposal.',
    declined: 'The applicant did not agree, {{when}}. It stays the case that was applied for.',
    atCounter: 'The applicant agrees at the counter',
    atCounterLead: 'Print this page, let the applicant read and sign it, then record it.',
    identity: { label: 'Identity', options: { checked: 'I compared the identity card with the applicant' } },
    signed: { label: 'Sheet', options: { signed: 'The applicant has read and signed the sheet' } },
    agree: 'Record the agreement',
    signature: 'Signature and full name of the applicant',
    overtaken: 'This proposal holds no longer. Look at the dossier again.',
    again: 'Propose another case',
  },
} as const satisfies Translated<typeof vi>;
