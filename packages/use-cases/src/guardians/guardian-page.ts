import type { FormPage } from '@mot-cua/workflow';

/** Who has come, for which child, and the paper that says so, as a clerk reads it off their papers. */
export const guardianPage = {
  name: 'guardian',
  fields: [
    { name: 'personalId', kind: 'personalId' },
    { name: 'fullName', kind: 'fullName' },
    { name: 'birthDate', kind: 'date', when: 'past' },
    { name: 'identity', kind: 'choices', options: ['checked'] },
    { name: 'childId', kind: 'personalId' },
    { name: 'childName', kind: 'fullName' },
    { name: 'childBirthDate', kind: 'date', when: 'past' },
    { name: 'relation', kind: 'choice', options: ['mother', 'father', 'guardian'] },
    { name: 'document', kind: 'text', maxLength: 300 },
    { name: 'seen', kind: 'choices', options: ['seen'] },
  ],
} as const satisfies FormPage;
