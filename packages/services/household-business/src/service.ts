import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { processing } from './processing.ts';

const lines = ['food', 'grocery', 'clothing', 'repair', 'beauty', 'lodging', 'transport', 'other'] as const;

const form = [
  {
    name: 'kind',
    fields: [
      { name: 'foundedBy', kind: 'choice', options: ['person', 'family'], declared: true },
      { name: 'familyMembers', kind: 'longText', maxLength: 1000, showWhen: { field: 'foundedBy', is: 'family' } },
    ],
  },
  {
    name: 'place',
    fields: [
      { name: 'commune', kind: 'commune' },
      { name: 'businessAddress', kind: 'address' },
    ],
  },
  {
    name: 'trade',
    fields: [
      { name: 'lines', kind: 'choices', options: lines },
      { name: 'lineCodes', kind: 'text', maxLength: 120 },
      { name: 'conditional', kind: 'yesNo', declared: true },
    ],
  },
  { name: 'name', fields: [{ name: 'businessName', kind: 'text', maxLength: 100 }] },
  {
    name: 'owner',
    fields: [
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'personalId', kind: 'personalId', prefill: 'personalId' },
      { name: 'birthDate', kind: 'date', when: 'past', prefill: 'birthDate' },
      { name: 'address', kind: 'address', prefill: 'address' },
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email', optional: true },
    ],
  },
  {
    name: 'means',
    fields: [
      { name: 'capital', kind: 'number', min: 0, max: 100_000_000_000 },
      { name: 'startDate', kind: 'date' },
      { name: 'staffCount', kind: 'number', min: 1, max: 9 },
      { name: 'taxMethod', kind: 'choice', options: ['lumpSum', 'declaration', 'occurrence'] },
      { name: 'resultChannel', kind: 'choice', options: ['online', 'post', 'desk'], declared: true },
    ],
  },
] as const satisfies readonly FormPage[];

/** Registration of a household business (Decree 168/2025/NĐ-CP); free of charge when applied for online. */
export const householdBusiness = defineService(
  {
    code: '1.001612',
    version: '2026.1',
    slug: 'household-business',
    onlineLevel: 4,
    onlineMode: 'full',
    applicants: ['citizen', 'household'],
    lifeEvents: ['business'],
    competence: { rule: 'choice', field: 'commune' },
    channels: ['online', 'counter'],
    resultChannels: ['online', 'post', 'desk'],
    law: {
      legalBasis: [
        { document: 'Nghị định số 168/2025/NĐ-CP', article: '82–90' },
        { document: 'Thông tư số 68/2025/TT-BTC', article: 'phụ lục III' },
      ],
      limit: { unit: 'workingDay', value: 3 },
      clock: { supplement: 'restart' },
      supplementDays: 15,
    },
    tariff: null,
    form,
    papers,
    processing,
    refusalGrounds: ['nameTaken', 'ownerNotEligible', 'secondHousehold', 'forbiddenLine', 'wrongPlace'],
    registerQueries: { businessName: ['businessName', 'commune'], taxCode: ['personalId'] },
    result,
  },
  { vi, en },
);
