import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { processing } from './processing.ts';

const form = [
  {
    name: 'paper',
    fields: [
      { name: 'paperKind', kind: 'choice', options: ['diploma', 'civilStatus', 'property', 'other'], declared: true },
      { name: 'paperTitle', kind: 'text', maxLength: 150 },
      { name: 'pages', kind: 'number', min: 1, max: 500, declared: true },
      { name: 'copies', kind: 'number', min: 1, max: 20, declared: true },
    ],
  },
  {
    name: 'visit',
    fields: [
      { name: 'commune', kind: 'commune' },
      { name: 'visitDate', kind: 'date', when: 'workday', declared: true },
      { name: 'visitTime', kind: 'choice', options: ['08:00', '09:00', '10:00', '14:00', '15:00'], declared: true },
    ],
  },
  {
    name: 'owner',
    fields: [
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'personalId', kind: 'personalId', prefill: 'personalId' },
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email', optional: true },
    ],
  },
] as const satisfies readonly FormPage[];

/** Certification of a copy against its original (Decree 23/2015/NĐ-CP, art. 5, 7, 17–22). */
export const certifiedCopy = defineService(
  {
    code: '2.000815',
    version: '2026.1',
    slug: 'certified-copy',
    onlineLevel: 3,
    onlineMode: 'partial',
    applicants: ['citizen', 'household', 'company'],
    lifeEvents: ['study', 'home'],
    competence: { field: 'commune', rule: 'choice' },
    channels: ['online', 'counter'],
    resultChannels: ['desk'],
    law: {
      legalBasis: [
        { document: 'Nghị định số 23/2015/NĐ-CP', article: '5, 7, 17–22' },
        { document: 'Thông tư số 01/2020/TT-BTP', article: '4' },
      ],
      limit: { unit: 'sameDay', cutoff: '15:00' },
      clock: { supplement: 'restart' },
      supplementDays: 3,
    },
    tariff: {
      kind: 'fee',
      timing: 'atDesk',
      legalBasis: 'Thông tư số 226/2016/TT-BTC',
      perUnit: { field: 'pages', tiers: [{ upTo: 2, each: 2000 }, { each: 1000 }], cap: 200_000 },
      times: 'copies',
    },
    form,
    papers,
    processing,
    refusalGrounds: ['altered', 'damaged', 'secret', 'unlawful', 'notLegalised', 'unconfirmed'],
    result,
  },
  { vi, en },
);
