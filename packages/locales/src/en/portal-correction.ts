import type { Translated } from '../translated.ts';
import type { correction as vi } from '../vi/portal-correction.ts';

export const correction = {
  link: 'Is something in it wrong? Ask for a correction',
  title: 'Ask for a correction',
  lead: 'Say what is wrong in result no. {{number}} and what it should read. There is no fee.',
  fields: {
    field: { label: 'What is wrong?' },
    right: { label: 'It should read', hint: 'Write it just as you want to see it on the paper.' },
    reason: { label: 'Why is it wrong?', hint: 'For instance: my birth certificate says otherwise.' },
    proof: { label: 'A paper that shows it', hint: 'A PDF, JPG or PNG file of up to {{megabytes}} MB.' },
  },
  onPaper: '{{field}}: now “{{value}}”',
  empty: 'nothing',
  kept: 'We have the file {{name}}. You need not upload it again.',
  proofLater: 'The file could not be checked just now. Try again in a few minutes, or send the request without it.',
  send: 'Send the request',
  open: 'The agency is looking at your request',
  openText: 'Sent {{since}}. The agency replies before {{due}}.',
  ownOpen: 'The agency is looking at this result again',
  ownOpenText: 'The agency found something to correct. You need not do anything; we tell you when it is done.',
  asked: 'You asked for',
  field: 'What is wrong',
  now: 'It reads now',
  right: 'It should read',
  reason: 'Why',
  proof: 'Your file',
  withdraw: 'Take the request back',
  withdrawText: 'The result then stays as it is. You can still send another request.',
  see: 'See the request for a correction',
  changed: 'The request has just changed. Read this page again, then go on.',
  replaces: 'It takes the place of result no. {{old}}. The old paper is no longer valid.',
} as const satisfies Translated<typeof vi>;
