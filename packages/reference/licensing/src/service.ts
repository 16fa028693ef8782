import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { processing } from './processing.ts';

const form = [
  {
    name: 'owner',
    fields: [
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'personalId', kind: 'personalId', prefill: 'personalId' },
      { name: 'commune', kind: 'commune', prefill: 'commune' },
      { name: 'address', kind: 'address', prefill: 'address' },
    ],
  },
  {
    name: 'request',
    fields: [
      { name: 'purpose', kind: 'choice', options: ['study', 'work', 'other'], declared: true },
      { name: 'otherPurpose', kind: 'text', showWhen: { field: 'purpose', is: 'other' } },
    ],
  },
  {
    name: 'contact',
    fields: [
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email', optional: true },
      { name: 'resultChannel', kind: 'choice', options: ['online', 'desk'], declared: true },
    ],
  },
] as const satisfies readonly FormPage[];

export const referenceLicensing = defineService(
  {
    code: '0.000001',
    version: '2026.1',
    slug: 'reference-licensing',
    onlineLevel: 4,
    onlineMode: 'full',
    applicants: ['citizen'],
    lifeEvents: ['study'],
    competence: { field: 'commune', rule: 'residence' },
    channels: ['online', 'counter', 'post'],
    resultChannels: ['online', 'desk'],
    law: {
      legalBasis: [{ document: 'Nghị định số 61/2018/NĐ-CP', article: '17, 19' }],
      limit: { unit: 'workingDay', value: 5 },
      clock: { supplement: 'restart' },
      supplementDays: 15,
    },
    tariff: null,
    form,
    papers,
    processing,
    refusalGrounds: ['notCompetent', 'falseDeclaration'],
    result,
  },
  { vi, en },
);
