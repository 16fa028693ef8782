import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { exempted, papers, result } from './papers.ts';
import { processing } from './processing.ts';

const form = [
  {
    name: 'owner',
    fields: [
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'personalId', kind: 'personalId', prefill: 'personalId' },
      { name: 'birthDate', kind: 'date', when: 'past', prefill: 'birthDate' },
      { name: 'commune', kind: 'commune', prefill: 'commune' },
      { name: 'address', kind: 'address', prefill: 'address' },
    ],
  },
  {
    name: 'purpose',
    fields: [
      { name: 'purpose', kind: 'choice', options: ['marriage', 'other'], declared: true },
      { name: 'spouseName', kind: 'fullName', showWhen: { field: 'purpose', is: 'marriage' } },
      { name: 'otherPurpose', kind: 'text', showWhen: { field: 'purpose', is: 'other' } },
      { name: 'copies', kind: 'number', min: 1, max: 5, showWhen: { field: 'purpose', is: 'other' }, declared: true },
    ],
  },
  {
    name: 'history',
    fields: [
      { name: 'maritalHistory', kind: 'choice', options: ['never', 'divorced', 'widowed'], declared: true },
      { name: 'livedElsewhere', kind: 'yesNo', declared: true },
      { name: 'earlierCommunes', kind: 'longText', maxLength: 500, showWhen: { field: 'livedElsewhere', is: 'yes' } },
    ],
  },
  {
    name: 'contact',
    fields: [
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email', optional: true },
      { name: 'resultChannel', kind: 'choice', options: ['online', 'post', 'desk'], declared: true },
      { name: 'exemption', kind: 'choice', options: ['none', ...exempted], optional: true, declared: true },
    ],
  },
] as const satisfies readonly FormPage[];

/** Certificate of marital status (Decree 123/2015/NĐ-CP, art. 21–23). */
export const maritalStatus = defineService(
  {
    code: '1.004873',
    version: '2026.2',
    slug: 'marital-status',
    onlineLevel: 4,
    onlineMode: 'full',
    applicants: ['citizen'],
    lifeEvents: ['marriage', 'home'],
    competence: { field: 'commune', rule: 'residence' },
    channels: ['online', 'counter', 'post'],
    resultChannels: ['online', 'post', 'desk'],
    law: {
      legalBasis: [
        { document: 'Luật Hộ tịch số 60/2014/QH13', article: '3' },
        { document: 'Nghị định số 123/2015/NĐ-CP', article: '21–23' },
      ],
      special: { document: 'Nghị định số 123/2015/NĐ-CP', article: '22', departs: ['longerLimit'] },
      limit: { unit: 'workingDay', value: 3 },
      longerLimit: { unit: 'calendarDay', value: 23 },
      consultationLimit: { unit: 'workingDay', value: 3 },
      clock: { supplement: 'restart' },
      supplementDays: 15,
    },
    tariff: {
      kind: 'charge',
      timing: 'atSubmission',
      legalBasis: 'demo',
      perUnit: { field: 'copies', atLeast: 1, tiers: [{ each: 8000 }] },
      exemptions: exempted.map((category) => ({
        category,
        percent: 100,
        legalBasis: { document: 'Luật Hộ tịch số 60/2014/QH13', article: '11.1' },
        proof: 'exemptionProof',
        from: '2026-01-01',
      })),
    },
    form,
    papers,
    processing,
    migrations: [{ from: '2026.1', fields: { exemption: { value: 'none' } } }],
    refusalGrounds: ['sameSexMarriage', 'foreignMission', 'notCompetent', 'falseDeclaration'],
    result,
  },
  { vi, en },
);
