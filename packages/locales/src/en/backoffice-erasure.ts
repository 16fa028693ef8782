import type { Translated } from '../translated.ts';
import type { erasures as source } from '../vi/backoffice-erasure.ts';

export const erasures = {
  title: 'Requests for erasure of personal data',
  lead: 'Answer each part: erased, or kept by which legal ground. The nearest deadline comes first.',
  lists: { open: 'Waiting', answered: 'Answered' },
  tabs: 'State',
  empty: { open: 'No request waits for an answer.', answered: 'No request has been answered yet.' },
  columns: { code: 'Number', name: 'Who asks', items: 'Parts', sent: 'Sent', due: 'Answer by', answered: 'Answered' },
  late: '{{date}} – late',
  previous: 'Previous page',
  next: 'Next page',
  one: 'Request for erasure {{code}}',
  back: 'Requests for erasure',
  about: 'About the request',
  rows: { name: 'Who asks', sent: 'Sent', due: 'Answer by', answered: 'Answered', reason: 'Why' },
  answer: 'Answer each part',
  irrevocable:
    'What is erased is gone as soon as you send, and does not come back. The journal of dossiers is not touched.',
  options: { erase: 'Erase', keep: 'Keep' },
  ground: 'Kept by which ground: {{item}}',
  groundHint: 'Name the act and article, and why it applies. Whoever asks reads it word for word.',
  dossiersGround:
    'Law on Archives 33/2024/QH15 and Decree 113/2025. Dossiers of administrative procedures and their results must be kept until the retention period of the sector is over.',
  send: 'Send the answer and erase',
  done: 'Answered. Whoever asked can read it in the portal now.',
  conflict: 'Somebody else has just answered this request. Load the page again to see it.',
  erased_one: '{{count}} entry erased',
  erased_other: '{{count}} entries erased',
  given: 'The answer',
} as const satisfies Translated<typeof source>;
