import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { processing } from './processing.ts';

const form = [
  {
    name: 'matter',
    fields: [
      { name: 'kind', kind: 'choice', options: ['litter', 'noise', 'other'], declared: true },
      { name: 'commune', kind: 'commune' },
      { name: 'place', kind: 'address' },
      { name: 'what', kind: 'longText', maxLength: 2000 },
    ],
  },
  {
    name: 'reporter',
    fields: [
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email', optional: true },
    ],
  },
] as const satisfies readonly FormPage[];

export const referenceReport = defineService(
  {
    lifecycle: 'report',
    code: '0.000003',
    version: '2026.1',
    slug: 'reference-report',
    onlineLevel: 4,
    onlineMode: 'full',
    applicants: ['citizen'],
    lifeEvents: ['nuisance'],
    competence: { field: 'commune', rule: 'choice' },
    channels: ['online', 'counter'],
    resultChannels: ['online'],
    law: {
      legalBasis: [{ document: 'Nghị định số 20/2008/NĐ-CP', article: '14' }],
      limit: { unit: 'workingDay', value: 10 },
      clock: { supplement: 'resume' },
      supplementDays: 5,
    },
    tariff: null,
    form,
    papers,
    processing,
    groupedBy: 'kind',
    refusalGrounds: ['notCompetent', 'unfounded'],
    result,
  },
  { vi, en },
);
