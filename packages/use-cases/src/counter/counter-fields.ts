import type { FormPage } from '@mot-cua/workflow';

/** What a clerk reads off the identity paper of somebody who has come, and that it is theirs. */
export const counterPage = {
  name: 'person',
  fields: [
    { name: 'personalId', kind: 'personalId' },
    { name: 'fullName', kind: 'fullName' },
    { name: 'birthDate', kind: 'date', when: 'past' },
    { name: 'identity', kind: 'choices', options: ['checked'] },
  ],
} as const satisfies FormPage;
