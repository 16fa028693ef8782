import type { FormPage } from '@mot-cua/workflow';

/** By which decision a result is revoked, and why; the reason is told to its owner, not to those who verify it. */
export const revocationPage = {
  name: 'revocation',
  fields: [
    { name: 'document', kind: 'text', maxLength: 60 },
    { name: 'reason', kind: 'longText', maxLength: 1000 },
    { name: 'sure', kind: 'choices', options: ['sure'] },
  ],
} as const satisfies FormPage;
