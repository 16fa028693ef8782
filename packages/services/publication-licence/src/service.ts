import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { afterResult, processing } from './processing.ts';

const enterprise = { field: 'applicantKind', is: 'enterprise' } as const;
const publicUnit = { field: 'applicantKind', is: 'publicUnit' } as const;
const foreign = { field: 'applicantKind', is: 'foreign' } as const;
const printed = { field: 'form', is: ['book', 'leaflet', 'calendar'] } as const;
const translated = { field: 'translated', is: 'yes' } as const;

const form = [
  {
    name: 'applicant',
    fields: [
      {
        name: 'applicantKind',
        kind: 'choice',
        options: ['agency', 'publicUnit', 'enterprise', 'foreign'],
        declared: true,
      },
      { name: 'organisation', kind: 'text', maxLength: 200 },
      { name: 'governingBody', kind: 'text', maxLength: 200, optional: true },
      { name: 'registrationNumber', kind: 'text', maxLength: 30, showWhen: enterprise },
      { name: 'foundingDecision', kind: 'text', maxLength: 60, showWhen: publicUnit },
      { name: 'operatingLicence', kind: 'text', maxLength: 60, showWhen: foreign },
      { name: 'issuer', kind: 'text', maxLength: 200 },
      { name: 'issuedOn', kind: 'date', when: 'past' },
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email' },
    ],
  },
  {
    name: 'document',
    fields: [
      { name: 'title', kind: 'text', maxLength: 250 },
      { name: 'form', kind: 'choice', options: ['book', 'leaflet', 'calendar', 'electronic'], declared: true },
      { name: 'pages', kind: 'number', min: 1, max: 5000, declared: true },
      { name: 'size', kind: 'text', maxLength: 30, showWhen: printed },
      { name: 'printRun', kind: 'number', min: 1, max: 1_000_000, showWhen: printed },
      { name: 'language', kind: 'text', maxLength: 80 },
      { name: 'translated', kind: 'yesNo', declared: true },
      { name: 'origin', kind: 'text', maxLength: 200, showWhen: translated },
      { name: 'translator', kind: 'text', maxLength: 200, showWhen: translated },
      { name: 'special', kind: 'choice', options: ['none', 'military', 'partyHistory'], declared: true },
    ],
  },
  {
    name: 'use',
    fields: [
      { name: 'summary', kind: 'longText', maxLength: 5000 },
      { name: 'purpose', kind: 'longText', maxLength: 1000 },
      { name: 'distribution', kind: 'text', maxLength: 300 },
    ],
  },
  {
    name: 'printing',
    showWhen: printed,
    fields: [
      { name: 'printingHouse', kind: 'text', maxLength: 200 },
      { name: 'printingAddress', kind: 'address' },
    ],
  },
  {
    name: 'receiving',
    fields: [
      { name: 'resultChannel', kind: 'choice', options: ['post', 'desk'], declared: true },
      { name: 'address', kind: 'address', prefill: 'address', showWhen: { field: 'resultChannel', is: 'post' } },
    ],
  },
] as const satisfies readonly FormPage[];

/** Licence to publish a document that is not for sale (Publishing Law 19/2012/QH13, art. 25). */
export const publicationLicence = defineService(
  {
    code: '1.003868',
    version: '2026.1',
    slug: 'publication-licence',
    onlineLevel: 4,
    onlineMode: 'full',
    applicants: ['company'],
    lifeEvents: ['publishing'],
    competence: { rule: 'agency', agencyId: 'so-van-hoa-the-thao' },
    channels: ['online', 'counter', 'post'],
    resultChannels: ['post', 'desk'],
    law: {
      legalBasis: [
        { document: 'Luật Xuất bản số 19/2012/QH13', article: '25' },
        { document: 'Nghị định số 195/2013/NĐ-CP', article: '12' },
        { document: 'Nghị định số 138/2025/NĐ-CP', article: 'mẫu 04' },
      ],
      limit: { unit: 'calendarDay', value: 15 },
      clock: { supplement: 'restart' },
      supplementDays: 15,
      feeDays: 10,
      obligationDays: 10,
    },
    tariff: {
      kind: 'fee',
      timing: 'onTheWay',
      legalBasis: 'Thông tư số 214/2016/TT-BTC',
      perUnit: { field: 'pages', atLeast: 1, tiers: [{ each: 15_000 }] },
    },
    form,
    papers,
    processing,
    afterResult,
    refusalGrounds: ['forbiddenContent', 'commercial', 'individual', 'rights', 'notCompetent'],
    result,
  },
  { vi, en },
);
