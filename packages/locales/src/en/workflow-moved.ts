import type { Translated } from '../translated.ts';
import type { moved as vi } from '../vi/workflow-moved.ts';

export const moved = {
  line: '{{what}}: {{from}} → {{to}}',
  due: 'Appointment',
  response: 'First answer',
  wait: 'Date of the applicant',
  consultation: 'Opinion',
  visit: 'Visit to the counter',
  passed: '{{from}} → {{to}}, by {{document}}',
  revoked: 'No. {{number}}, by {{document}}',
  corrected: 'No. {{number}} takes the place of no. {{old}}',
  asked: '{{field}} should read: {{right}}',
  because: '{{occasion}} ({{document}})',
} as const satisfies Translated<typeof vi>;
