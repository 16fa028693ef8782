import type { Translated } from '../translated.ts';
import type { warnings as vi } from '../vi/backoffice-warnings.ts';

export const warnings = {
  title: 'Warnings of dates',
  lead: 'When who is warned that a dossier is near its date, or told that it is beyond it. Each person is told once for a date; a date that moves is told of anew.',
  note: 'In working hours; a day has eight. An empty box is no reason to tell.',
  done: 'Saved. It holds from now on.',
  send: 'Save',
  fields: {
    percent: '{{who}}: warn when this percent of the time is used',
    hoursBefore: '{{who}}: warn when this many working hours are left',
    hoursAfter: '{{who}}: tell when this many working hours are over',
  },
} as const satisfies Translated<typeof vi>;
