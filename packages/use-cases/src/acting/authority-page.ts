import { procedures } from '@mot-cua/catalog';
import type { FormPage } from '@mot-cua/workflow';

/** The procedures for which authority can be given: those that people apply for by themselves. */
const givenFor = procedures.filter(({ competence }) => competence.rule !== 'beside').map(({ code }) => code);

/** Whom somebody gives authority, in what, from and until which day. */
export const authorityPage = {
  name: 'authority',
  fields: [
    { name: 'personalId', kind: 'personalId' },
    { name: 'fullName', kind: 'fullName' },
    { name: 'reach', kind: 'choice', options: ['some', 'all'] },
    { name: 'procedures', kind: 'choices', options: [...new Set(givenFor)], showWhen: { field: 'reach', is: 'some' } },
    { name: 'validFrom', kind: 'date' },
    { name: 'validTo', kind: 'date' },
    { name: 'understood', kind: 'choices', options: ['understood'] },
  ],
} as const satisfies FormPage;
