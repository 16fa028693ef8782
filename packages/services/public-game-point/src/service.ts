import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { processing } from './processing.ts';

const form = [
  {
    name: 'owner',
    fields: [
      { name: 'ownerKind', kind: 'choice', options: ['person', 'organisation'], declared: true },
      { name: 'organisation', kind: 'text', maxLength: 200, showWhen: { field: 'ownerKind', is: 'organisation' } },
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'personalId', kind: 'personalId', prefill: 'personalId' },
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email', optional: true },
    ],
  },
  {
    name: 'point',
    fields: [
      { name: 'pointName', kind: 'text', maxLength: 150 },
      { name: 'registrationNumber', kind: 'text', maxLength: 30 },
      { name: 'commune', kind: 'commune' },
      { name: 'pointAddress', kind: 'address' },
      { name: 'roomArea', kind: 'number', min: 50, max: 10_000, declared: true },
      { name: 'machines', kind: 'number', min: 1, max: 500, declared: true },
      { name: 'schoolDistance', kind: 'number', min: 200, max: 100_000, declared: true },
      { name: 'opens', kind: 'choice', options: ['08:00', '09:00', '10:00', '14:00'] },
      { name: 'closes', kind: 'choice', options: ['18:00', '20:00', '21:00', '22:00'] },
    ],
  },
] as const satisfies readonly FormPage[];

/** Certificate of a point that offers public video games (Decree 147/2024/NĐ-CP; conditions: Decree 72/2013, art. 35). */
export const publicGamePoint = defineService(
  {
    code: '1.013792',
    version: '2026.1',
    slug: 'public-game-point',
    onlineLevel: 3,
    onlineMode: 'partial',
    applicants: ['household', 'company'],
    lifeEvents: ['business'],
    competence: { rule: 'choice', field: 'commune' },
    channels: ['online', 'counter'],
    resultChannels: ['desk'],
    law: {
      legalBasis: [
        { document: 'Nghị định số 147/2024/NĐ-CP', article: '62–66' },
        { document: 'Nghị định số 72/2013/NĐ-CP', article: '35–35c' },
      ],
      limit: { unit: 'workingDay', value: 10 },
      clock: { supplement: 'restart' },
      supplementDays: 10,
      fixDays: 15,
    },
    tariff: {
      kind: 'fee',
      timing: 'atSubmission',
      legalBasis: 'demo',
      perUnit: { field: null, atLeast: 1, tiers: [{ each: 500_000 }] },
    },
    form,
    papers,
    processing,
    refusalGrounds: ['tooSmall', 'nearSchool', 'fireUnsafe', 'signBoard', 'notRegistered', 'notCompetent'],
    result,
  },
  { vi, en },
);
