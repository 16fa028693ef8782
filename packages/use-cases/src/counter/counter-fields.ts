import type { FormPage } from '@mot-cua/workflow';

const forAnother = { field: 'represents', is: 'another' } as const;

/**
 * What a clerk reads off the identity paper of somebody who has come, and that it is theirs; and where they bring the dossier
 * of somebody else, whose, off the paper that says they may.
 */
export const counterPage = {
  name: 'person',
  fields: [
    { name: 'personalId', kind: 'personalId' },
    { name: 'fullName', kind: 'fullName' },
    { name: 'birthDate', kind: 'date', when: 'past' },
    { name: 'identity', kind: 'choices', options: ['checked'] },
    { name: 'represents', kind: 'choices', options: ['another'], optional: true },
    { name: 'ownerId', kind: 'personalId', showWhen: forAnother },
    { name: 'ownerName', kind: 'fullName', showWhen: forAnother },
    { name: 'ownerBirthDate', kind: 'date', when: 'past', showWhen: forAnother },
    { name: 'authority', kind: 'text', maxLength: 300, showWhen: forAnother },
  ],
} as const satisfies FormPage;
