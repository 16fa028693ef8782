import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { processing } from './processing.ts';

const partner = { field: 'runBy', is: ['partner', 'foreignPartner'] } as const;

const form = [
  {
    name: 'company',
    fields: [
      { name: 'company', kind: 'text', maxLength: 200 },
      { name: 'taxCode', kind: 'text', maxLength: 14 },
      { name: 'headOffice', kind: 'address' },
      { name: 'charterCapital', kind: 'number', min: 2_000_000_000, max: 100_000_000_000_000, declared: true },
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'personalId', kind: 'personalId', prefill: 'personalId' },
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email' },
    ],
  },
  {
    name: 'plan',
    fields: [
      { name: 'area', kind: 'longText', maxLength: 1000 },
      { name: 'runBy', kind: 'choice', options: ['own', 'partner', 'foreignPartner'], declared: true },
      { name: 'partnerName', kind: 'text', maxLength: 200, showWhen: partner },
      { name: 'process', kind: 'longText', maxLength: 3000 },
      { name: 'safety', kind: 'longText', maxLength: 3000 },
      { name: 'hasMark', kind: 'yesNo', declared: true },
    ],
  },
  {
    name: 'feasibility',
    fields: [
      { name: 'volume', kind: 'number', min: 1, max: 1_000_000_000 },
      { name: 'revenue', kind: 'number', min: 1, max: 100_000_000_000_000 },
      { name: 'staffCount', kind: 'number', min: 1, max: 100_000 },
      { name: 'paybackYears', kind: 'number', min: 1, max: 50 },
      { name: 'resultChannel', kind: 'choice', options: ['online', 'post', 'desk'], declared: true },
    ],
  },
] as const satisfies readonly FormPage[];

/** Licence for letter services within the city (Decree 47/2011/NĐ-CP, art. 5–9): two notices of what is missing, by the clock. */
export const postalLicence = defineService(
  {
    code: '1.003659',
    version: '2026.1',
    slug: 'postal-licence',
    onlineLevel: 4,
    onlineMode: 'full',
    applicants: ['company'],
    lifeEvents: ['business'],
    competence: { rule: 'agency', agencyId: 'so-khoa-hoc-cong-nghe' },
    channels: ['online', 'counter', 'post'],
    resultChannels: ['online', 'post', 'desk'],
    law: {
      legalBasis: [
        { document: 'Luật Bưu chính số 49/2010/QH12', article: '20–22' },
        { document: 'Nghị định số 47/2011/NĐ-CP', article: '5–9' },
      ],
      special: {
        document: 'Nghị định số 47/2011/NĐ-CP',
        article: '8',
        departs: ['clock', 'supplementRounds', 'supplementWithin', 'onSilence'],
      },
      limit: { unit: 'calendarDay', value: 30 },
      clock: { supplement: 'resume' },
      supplementDays: 15,
      supplementUnit: 'workingDay',
      supplementRounds: 2,
      supplementWithin: 7,
      onSilence: 'refuse',
    },
    tariff: {
      kind: 'fee',
      timing: 'atSubmission',
      legalBasis: 'Thông tư số 291/2016/TT-BTC',
      perUnit: { field: null, atLeast: 1, tiers: [{ each: 10_750_000 }] },
    },
    form,
    papers,
    processing,
    refusalGrounds: ['capital', 'incomplete', 'unsafe', 'foreignShare', 'notCompetent'],
    result,
  },
  { vi, en },
);
