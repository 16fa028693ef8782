import type { FormPage } from '@mot-cua/workflow';

/** Since when a certificate signs no more, and why. */
export const endingPage = {
  name: 'ending',
  fields: [
    { name: 'endsFrom', kind: 'date' },
    { name: 'endReason', kind: 'longText', maxLength: 300 },
  ],
} as const satisfies FormPage;
