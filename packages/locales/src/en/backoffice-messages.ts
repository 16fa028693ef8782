import type { Translated } from '../translated.ts';
import type { messages as vi } from '../vi/backoffice-messages.ts';

export const messages = {
  tab: 'Messages',
  title: 'Messages with the applicant',
  rail: 'Messages to answer',
  listTitle: 'Messages that wait for an answer',
  listLead: 'Who has waited longest comes first. Open the dossier to read and answer.',
  listEmpty: 'No message waits for an answer.',
  caption: 'Dossiers with messages to answer',
  columns: { code: 'Dossier', owner: 'Owner', procedure: 'Procedure', since: 'Waits since', count: 'Messages' },
  waiting_one: '{{count}} message of the applicant waits for an answer',
  waiting_other: '{{count}} messages of the applicant wait for an answer',
  read: 'Read and answer',
  none: 'Nothing yet.',
  applicant: 'Applicant',
  waits: 'Waits for an answer',
  by: '{{agency}} · {{author}}',
  text: 'Answer the applicant',
  hint: 'The applicant sees the name of the agency, not yours. Promise nothing that only a decision can settle. At most {{max}} characters.',
  send: 'Send answer',
  sent: 'Sent. The applicant is told.',
  notYours: 'Only those who receive, handle, head or approve this dossier may answer.',
  erased: 'Erased at the request of whoever wrote it.',
} as const satisfies Translated<typeof vi>;
