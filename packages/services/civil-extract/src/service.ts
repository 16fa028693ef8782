import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { processing } from './processing.ts';

const form = [
  {
    name: 'event',
    fields: [
      { name: 'event', kind: 'choice', options: ['birth', 'marriage', 'death', 'adoption'], declared: true },
      { name: 'subjectName', kind: 'fullName' },
      { name: 'subjectId', kind: 'personalId' },
      { name: 'subjectBirthDate', kind: 'date', when: 'past' },
      { name: 'spouseName', kind: 'fullName', showWhen: { field: 'event', is: 'marriage' } },
      { name: 'eventYear', kind: 'number', min: 1945, max: 2100 },
      { name: 'commune', kind: 'commune' },
    ],
  },
  {
    name: 'owner',
    fields: [
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'personalId', kind: 'personalId', prefill: 'personalId' },
      {
        name: 'relation',
        kind: 'choice',
        options: ['self', 'parent', 'child', 'spouse', 'authorised'],
        declared: true,
      },
      { name: 'purpose', kind: 'text', maxLength: 200, optional: true },
      { name: 'copies', kind: 'number', min: 1, max: 10, declared: true },
    ],
  },
  {
    name: 'contact',
    fields: [
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email', optional: true },
      { name: 'resultChannel', kind: 'choice', options: ['online', 'post', 'desk'], declared: true },
      { name: 'postAddress', kind: 'address', prefill: 'address', showWhen: { field: 'resultChannel', is: 'post' } },
    ],
  },
] as const satisfies readonly FormPage[];

/** Copy of an extract from the civil status register (Law on Civil Status 2014, art. 63; Decree 123/2015/NĐ-CP). */
export const civilExtract = defineService(
  {
    code: '2.000635',
    version: '2026.1',
    slug: 'civil-extract',
    onlineLevel: 4,
    onlineMode: 'full',
    applicants: ['citizen'],
    lifeEvents: ['birth', 'marriage', 'study', 'death'],
    competence: { rule: 'choice', field: 'commune' },
    channels: ['online', 'counter', 'post'],
    resultChannels: ['online', 'post', 'desk'],
    law: {
      legalBasis: [{ document: 'Luật Hộ tịch số 60/2014/QH13', article: '63, 64' }],
      limit: { unit: 'sameDay', cutoff: '15:00' },
      clock: { supplement: 'restart' },
      supplementDays: 15,
      confirmationLimit: { unit: 'workingHour', value: 8 },
    },
    tariff: {
      kind: 'fee',
      timing: 'atSubmission',
      legalBasis: 'Thông tư số 281/2016/TT-BTC',
      perUnit: { field: 'copies', tiers: [{ each: 8000 }] },
    },
    form,
    papers,
    processing,
    refusalGrounds: ['notRegistered', 'notEntitled', 'cannotTell', 'notCompetent'],
    registerQueries: { civilStatus: ['subjectId', 'event', 'eventYear'] },
    result,
  },
  { vi, en },
);
