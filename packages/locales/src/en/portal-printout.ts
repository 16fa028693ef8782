import type { Translated } from '../translated.ts';
import type { printout as vi } from '../vi/portal-printout.ts';

export const printout = {
  printDraft: 'Print what you filled in',
  printSent: 'Print what you sent',
  draftTitle: 'Printout: not sent yet',
  sentTitle: 'Printout: as it was sent',
  notSent: 'NOT SENT. This sheet is for you to read again; it is no receipt.',
  asSent: 'What you filled in and sent. This sheet does not stand for the receipt.',
  procedure: 'Procedure',
  code: 'Procedure code',
  number: 'Number',
  sentAt: 'Sent at',
  sentTo: 'Sent to',
  savedAt: 'Saved at',
  noPapers: 'No papers.',
} as const satisfies Translated<typeof vi>;
