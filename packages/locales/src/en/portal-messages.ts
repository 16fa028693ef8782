import type { Translated } from '../translated.ts';
import type { messages as vi } from '../vi/portal-messages.ts';

export const messages = {
  link: 'Write to the agency about this',
  linkWith_one: 'Write to the agency about this ({{count}} message)',
  linkWith_other: 'Write to the agency about this ({{count}} messages)',
  title: 'Messages with the agency',
  lead: 'Whoever has your dossier reads and answers in working hours. A message stops no time limit, and does not stand for a supplement, a withdrawal or a complaint.',
  thread: 'What was written',
  none: 'Nothing yet.',
  you: 'You',
  waits: 'Waits for an answer',
  text: 'Your message',
  hint: 'Do not write passwords, one-time codes or card numbers. At most {{max}} characters.',
  send: 'Send message',
  closed: 'The dossier has ended, so no more can be written. To ask further, call {{hotline}}.',
  tooMany:
    '{{count}} messages wait for an answer. You can write again once the agency has answered. If it is urgent, call {{hotline}}.',
  sent: 'Sent. You are told when the agency answers.',
  erased: 'Erased at the request of whoever wrote it.',
} as const satisfies Translated<typeof vi>;
