import type { Translated } from '../translated.ts';
import type { letters as source } from '../vi/workflow-letters.ts';

export const letters = {
  petitionReceived: {
    subject: 'Petition {{code}} has been taken up',
    body: '{{agency}} has taken up your petition {{code}} and will answer before {{due}}. Follow it here: {{link}}',
  },
  petitionRefused: {
    subject: 'Petition {{code}} was not taken up',
    body: '{{agency}} did not take up petition {{code}}. The reason and what you can do next: {{link}}',
  },
  petitionPassedOn: {
    subject: 'Petition {{code}} was passed on',
    body: 'Petition {{code}} was passed on to {{agency}}, which is competent. You need do nothing. Follow it here: {{link}}',
  },
  petitionAnswered: {
    subject: 'Petition {{code}} has been answered',
    body: '{{agency}} has answered your petition {{code}}. Read it here: {{link}}',
  },
  petitionPublished: {
    subject: 'The answer to petition {{code}} is public',
    body: 'As you agreed, {{agency}} has made the answer to petition {{code}} public. See it here: {{link}}',
  },
  erasureAnswered: {
    subject: 'Your request for erasure {{code}} has been answered',
    body: 'The city has answered your request for erasure {{code}}. Sign in to read and download the answer: {{link}}',
  },
  confirmEmail: {
    subject: 'Code to confirm your e-mail: {{code}}',
    body: 'Enter the code {{code}} to be told things by the public service portal at this address. It works once, within 24 hours: {{link}} You did not ask for it? Ignore this letter.',
  },
  emailChanged: {
    subject: 'This address gets no more letters from the public service portal',
    body: 'The owner of the account changed where to be told things, so letters no longer come here. It was not you? Sign in and change it back now: {{link}}',
  },
} as const satisfies Translated<typeof source>;
