import type { Translated } from '../translated.ts';
import type { erasure as source } from '../vi/portal-erasure.ts';

export const erasure = {
  title: 'Ask to have data erased',
  lead: 'Choose what should go. Each part is answered: erased, or kept and by which ground. The answer comes within {{days}} working days.',
  law: 'The law has some of it kept: applications you sent, the papers in them, and results. The record of how they were handled is never changed. Each line is sealed by the one before, so without one line the whole would prove nothing. It names you by a number only.',
  fields: {
    items: { label: 'Which data should be erased?', hint: 'Choose one or more' },
    reason: {
      label: 'Why do you want it erased?',
      hint: 'In a few words, for example: this is no longer my phone number',
    },
  },
  contactHint: 'When your e-mail is erased no letter can tell you. The answer is on this page all the same.',
  send: 'Send the request',
  waiting: 'A request of yours is waiting for its answer. You can send another one after that.',
  mine: 'Your requests',
  none: 'You have sent none.',
  one: 'Request for erasure {{code}}',
  sent: 'We have your request',
  sentText: 'Its number is {{code}}. You read the answer on this page.',
  states: { open: 'Waiting for the answer', late: 'Answer is late', answered: 'Answered' },
  due: 'To be answered by {{date}}',
  late: 'It was to be answered by {{date}}. We are sorry. Call {{hotline}} to ask now.',
  answeredAt: 'Answered on {{date}}',
  sentAt: 'Sent on {{date}}',
  asked: 'What you asked for',
  why: 'Why',
  answer: 'The answer',
  erasedCount_one: 'Erased: {{count}} entry',
  erasedCount_other: 'Erased: {{count}} entries',
  erasedNone: 'There was nothing of this kind to erase.',
  keptBecause: 'Kept. Ground: {{ground}}',
  files:
    'Files of applications that were not sent leave the store within two hours. Backups lose them when they are replaced.',
  disagree: 'You do not agree? Call {{hotline}}, or write a petition.',
  take: 'Download the answer (text)',
  fileName: 'answer-{{code}}.txt',
  back: 'All requests for erasure',
} as const satisfies Translated<typeof source>;
